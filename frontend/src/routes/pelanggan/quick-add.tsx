import { useRef } from 'preact/hooks';
import { PlusIcon } from '../../components/icons';
import { Trouble } from '../../components/states';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import { Problem } from '../../lib/api/problem';
import { newId } from '../../lib/id';
import { useSend } from '../../lib/load';
import { go } from '../../lib/router';
import { say } from '../../lib/toast';

/** Who was looked for and is not there yet, with one tap. */
export function QuickAdd({ name, phone }: { name: string; phone: string }) {
  const t = words('customers');
  const asked = useRef({ body: '', id: newId() });
  const { send, busy, problem } = useSend(async () => {
    const text = `${name} ${phone}`;
    if (asked.current.body !== text) asked.current = { body: text, id: newId() };
    const body = { id: asked.current.id, name, phone };
    const customer = await answer(api.POST('/api/v1/customers', { body })).catch((known: unknown) => {
      if (known instanceof Problem && known.code === 'customer_exists') return { id: known.body.customer_id };
      throw known;
    });
    if ('name' in customer) say(t.added(customer.name));
    go(`/pelanggan/${customer.id}`);
  });
  return (
    <>
      <Trouble problem={problem} />
      <button type="button" class="btn" disabled={busy} onClick={() => send()}>
        <PlusIcon /> {t.addThis(name, phone)}
      </button>
    </>
  );
}
