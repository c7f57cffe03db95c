import { useState } from 'preact/hooks';
import { Field, PhoneField, TextArea } from '../../components/field';
import { PeopleIcon, TrashIcon } from '../../components/icons';
import { Confirm, Sheet } from '../../components/sheet';
import { Trouble } from '../../components/states';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { Customer } from '../../lib/api/types';
import { useSend } from '../../lib/load';
import { showPhone } from '../../lib/phone';
import { go } from '../../lib/router';
import { useCan } from '../../lib/session';
import { say } from '../../lib/toast';
import { MergeSheet } from './merge';

type EditProps = {
  customer: Customer;
  onChange: (customer: Customer) => void;
  onMerged: () => void;
  onClose: () => void;
};

export function EditSheet({ customer, onChange, onMerged, onClose }: EditProps) {
  const t = words('customers');
  const common = words('common');
  const can = useCan();
  const path = { customer_id: customer.id };
  const [erasing, setErasing] = useState(false);
  const [merging, setMerging] = useState(false);
  const [form, setForm] = useState({
    name: customer.name,
    phone: customer.phone ? showPhone(customer.phone) : '',
    email: customer.email ?? '',
    birthday: customer.birthday ?? '',
    notes: customer.notes ?? '',
  });
  const set = (name: keyof typeof form) => (value: string) => setForm({ ...form, [name]: value });
  const { send, busy, problem } = useSend(async () => {
    const body = {
      name: form.name,
      phone: form.phone.trim() || null,
      email: form.email.trim() || null,
      birthday: form.birthday || null,
      notes: form.notes.trim() || null,
    };
    onChange(await answer(api.PATCH('/api/v1/customers/{customer_id}', { params: { path }, body })));
    say(common.saved);
    onClose();
  });

  async function erase(): Promise<void> {
    await answer(api.DELETE('/api/v1/customers/{customer_id}', { params: { path } }));
    say(t.erased);
    go('/pelanggan', { replace: true });
  }

  if (erasing) {
    return (
      <Confirm
        title={t.eraseTitle(customer.name)}
        text={t.eraseText}
        action={t.eraseYes}
        danger
        onYes={erase}
        onClose={() => setErasing(false)}
      />
    );
  }
  if (merging) {
    const { facts } = customer;
    return (
      <MergeSheet
        one={{ ...customer, purchases: facts.purchases, last_at: facts.last_at }}
        onMerged={(kept) => {
          if (kept === customer.id) onMerged();
          else go(`/pelanggan/${kept}`, { replace: true });
        }}
        onClose={onClose}
      />
    );
  }
  return (
    <Sheet title={t.editTitle} onClose={onClose}>
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
          value={form.name}
          onValue={set('name')}
          error={problem?.field('name')}
          autocomplete="off"
          required
        />
        <PhoneField
          label={common.phone}
          value={form.phone}
          onValue={set('phone')}
          error={problem?.field('phone')}
          autocomplete="off"
        />
        <Field
          label={t.email}
          type="email"
          value={form.email}
          onValue={set('email')}
          error={problem?.field('email')}
          autocomplete="off"
        />
        <Field
          label={t.birthday}
          type="date"
          value={form.birthday}
          onValue={set('birthday')}
          error={problem?.field('birthday')}
        />
        <TextArea
          label={t.notes}
          hint={t.notesExample}
          rows={3}
          value={form.notes}
          onValue={set('notes')}
          error={problem?.field('notes')}
        />
        {!problem?.errors.length && <Trouble problem={problem} />}
        <button type="submit" class="btn" disabled={busy}>
          {common.save}
        </button>
      </form>
      {can('customers:merge') && (
        <button type="button" class="link" onClick={() => setMerging(true)}>
          <PeopleIcon /> {words('customers').merging.mergeTitle}
        </button>
      )}
      {can('customers:erase') && (
        <button type="button" class="link link-danger" onClick={() => setErasing(true)}>
          <TrashIcon /> {t.erase}
        </button>
      )}
    </Sheet>
  );
}
