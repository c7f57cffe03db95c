import { useState } from 'preact/hooks';
import { Chip, ChoiceChip } from '../../components/chip';
import { EditIcon } from '../../components/icons';
import { Sheet } from '../../components/sheet';
import { Skeleton, Trouble } from '../../components/states';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { Customer } from '../../lib/api/types';
import { useLoad, useSend } from '../../lib/load';

type LabelsProps = { customer: Customer; canWrite: boolean; onChange: (customer: Customer) => void };

export function Labels({ customer, canWrite, onChange }: LabelsProps) {
  const t = words('customers');
  const [editing, setEditing] = useState(false);
  if (!canWrite && customer.labels.length === 0) return null;
  return (
    <section>
      <header class="section-top">
        <h2>{t.labels}</h2>
        {canWrite && (
          <button
            type="button"
            class="btn-icon"
            aria-label={`${words('common').edit}: ${t.labels}`}
            onClick={() => setEditing(true)}
          >
            <EditIcon />
          </button>
        )}
      </header>
      {customer.labels.length === 0 && <p class="hint">{t.noLabels}</p>}
      <p class="chips">
        {customer.labels.map(({ id, name, color }) => (
          <Chip key={id} color={color}>
            {name}
          </Chip>
        ))}
      </p>
      {editing && <Choose customer={customer} onChange={onChange} onClose={() => setEditing(false)} />}
    </section>
  );
}

function Choose({ customer, onChange, onClose }: Omit<LabelsProps, 'canWrite'> & { onClose: () => void }) {
  const t = words('customers');
  const all = useLoad('labels', (signal) => answer(api.GET('/api/v1/labels', { signal })));
  const [chosen, setChosen] = useState(new Set(customer.labels.map(({ id }) => id)));
  const { send, busy, problem } = useSend(async () => {
    const path = { customer_id: customer.id };
    onChange(
      await answer(
        api.PATCH('/api/v1/customers/{customer_id}', { params: { path }, body: { labels: [...chosen] } }),
      ),
    );
    onClose();
  });
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <Sheet title={t.labels} onClose={onClose}>
      <Trouble problem={problem ?? all.problem} retry={all.problem && all.reload} />
      {!all.data && !all.problem && <Skeleton rows={1} />}
      <div class="chips chips-choose">
        {all.data?.items.map(({ id, name, color }) => (
          <ChoiceChip key={id} on={chosen.has(id)} color={color} onToggle={() => toggle(id)}>
            {name}
          </ChoiceChip>
        ))}
      </div>
      <div class="actions">
        <a class="link" href="/lainnya/label">
          {t.newLabel}
        </a>
        <button type="button" class="btn" disabled={busy} onClick={() => send()}>
          {words('common').save}
        </button>
      </div>
    </Sheet>
  );
}
