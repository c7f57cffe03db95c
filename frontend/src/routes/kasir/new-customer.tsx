import { useRef, useState } from 'preact/hooks';
import { Field, PhoneField } from '../../components/field';
import { Trouble } from '../../components/states';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import { newId } from '../../lib/id';
import { useSend } from '../../lib/load';
import { looksLikePhone } from '../../lib/phone';

/** A new customer in the same place, begun with what was typed. */
export function NewCustomer({ text, onAdded }: { text: string; onAdded: (customerId: string) => void }) {
  const t = words('counter');
  const common = words('common');
  const id = useRef(newId());
  const [name, setName] = useState(looksLikePhone(text) ? '' : text);
  const [phone, setPhone] = useState(looksLikePhone(text) ? text : '');
  const { send, busy, problem } = useSend(async () => {
    const body = { id: id.current, name, ...(phone.trim() && { phone }) };
    onAdded((await answer(api.POST('/api/v1/customers', { body }))).id);
  });
  const known = problem?.code === 'customer_exists' ? String(problem.body.customer_id) : undefined;

  return (
    <form
      class="card stack"
      noValidate
      aria-label={t.newCustomer}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h2>{t.newCustomer}</h2>
      <Field
        label={common.name}
        value={name}
        onValue={setName}
        error={problem?.field('name')}
        autocomplete="off"
        autocapitalize="words"
        required
      />
      <PhoneField
        label={common.phone}
        value={phone}
        onValue={setPhone}
        error={problem?.field('phone')}
        autocomplete="off"
      />
      {known ? (
        <div class="trouble" role="alert">
          <p>{t.alreadyThere}</p>
          <button type="button" class="btn btn-small" onClick={() => onAdded(known)}>
            {t.continueWith}
          </button>
        </div>
      ) : (
        !problem?.errors.length && <Trouble problem={problem} />
      )}
      <button type="submit" class="btn" disabled={busy}>
        {t.addNew}
      </button>
    </form>
  );
}
