import { useRef, useState } from 'preact/hooks';
import { Field, PhoneField, Switch, TextArea } from '../../components/field';
import { Sheet } from '../../components/sheet';
import { Trouble } from '../../components/states';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import { newId } from '../../lib/id';
import { useSend } from '../../lib/load';
import { back, go } from '../../lib/router';
import { say } from '../../lib/toast';

export function AddCustomer() {
  const t = words('customers');
  const common = words('common');
  const id = useRef(newId());
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const [notes, setNotes] = useState('');
  const [agrees, setAgrees] = useState(false);
  const { send, busy, problem } = useSend(async () => {
    const consents = (['care', 'offers'] as const).map((purpose) => ({
      purpose,
      channel: 'whatsapp' as const,
      granted: true,
      wording: t.offersWording,
    }));
    const body = {
      id: id.current,
      name,
      ...(phone.trim() && { phone }),
      ...(notes.trim() && { notes }),
      ...(agrees && { consents }),
    };
    const customer = await answer(api.POST('/api/v1/customers', { body }));
    say(t.added(customer.name));
    go(`/pelanggan/${customer.id}`, { replace: true });
  });
  const known = problem?.code === 'customer_exists' ? String(problem.body.customer_id) : undefined;

  return (
    <Sheet title={t.add} onClose={() => back('/pelanggan')}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
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
        <TextArea
          label={t.notes}
          hint={t.notesExample}
          rows={2}
          value={notes}
          onValue={setNotes}
          error={problem?.field('notes')}
        />
        {phone.trim() && <Switch label={t.offersQuestion} on={agrees} onToggle={setAgrees} />}
        {known ? (
          <p class="trouble" role="alert">
            {t.alreadyThere}{' '}
            <a href={`/pelanggan/${known}`} data-replace="true">
              {t.seeThem}
            </a>
          </p>
        ) : (
          !problem?.errors.length && <Trouble problem={problem} />
        )}
        <button type="submit" class="btn" disabled={busy}>
          {common.save}
        </button>
      </form>
    </Sheet>
  );
}
