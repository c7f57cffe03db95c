import { useRef, useState } from 'preact/hooks';
import { Field, Select } from '../../components/field';
import { NumberField } from '../../components/number-field';
import { Sheet } from '../../components/sheet';
import { Trouble } from '../../components/states';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { Customer, Program } from '../../lib/api/types';
import { newId } from '../../lib/id';
import { useSend } from '../../lib/load';
import { say } from '../../lib/toast';

type AdjustProps = {
  customer: Customer;
  programs: Program[];
  onAdjusted: () => void;
  onClose: () => void;
};

/** A card corrected by hand: more or less of one thing, and why. */
export function AdjustSheet({ customer, programs, onAdjusted, onClose }: AdjustProps) {
  const t = words('customers');
  const common = words('common');
  const [programId, setProgramId] = useState(programs[0]!.id);
  const [takes, setTakes] = useState(false);
  const [count, setCount] = useState<number | null>(null);
  const [reason, setReason] = useState('');
  const asked = useRef({ body: '', id: newId() });
  const program = programs.find(({ id }) => id === programId)!;
  const unit = program.kind === 'stamp' ? 'stamp' : 'point';
  const has = customer.balances.find(({ program_id }) => program_id === programId)?.balance ?? 0;
  const amount = takes ? -(count ?? 0) : (count ?? 0);
  const isBelow = amount < 0 && has + amount < 0;
  const { send, busy, problem } = useSend(async () => {
    const body = { program_id: programId, amount, reason: reason.trim() };
    const text = JSON.stringify(body);
    if (asked.current.body !== text) asked.current = { body: text, id: newId() };
    const params = { path: { customer_id: customer.id }, header: { 'Idempotency-Key': asked.current.id } };
    await answer(api.POST('/api/v1/customers/{customer_id}/adjustments', { params, body }));
    say(t.adjusted);
    onAdjusted();
  });
  return (
    <Sheet title={t.adjust} onClose={onClose}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <p class="hint">{t.adjustText}</p>
        {programs.length > 1 && (
          <Select
            label={t.inProgram}
            value={programId}
            onValue={setProgramId}
            choices={programs.map(({ id, name }) => [id, name] as const)}
          />
        )}
        <div class="pair">
          <button type="button" aria-pressed={!takes} onClick={() => setTakes(false)}>
            {t.addSome}
          </button>
          <button type="button" aria-pressed={takes} onClick={() => setTakes(true)}>
            {t.takeSome}
          </button>
        </div>
        <NumberField
          label={t.howMany(unit === 'stamp' ? common.stamps : common.points)}
          hint={t.from(common.unit(has, unit), common.unit(has + amount, unit))}
          value={count}
          onValue={setCount}
          error={isBelow ? t.belowZero(common.unit(has, unit)) : problem?.field('amount')}
        />
        <Field
          label={t.reason}
          placeholder={t.reasonExample}
          value={reason}
          onValue={setReason}
          error={problem?.field('reason')}
        />
        <Trouble problem={problem} />
        <button type="submit" class="btn btn-big" disabled={busy || !count || isBelow || !reason.trim()}>
          {common.save}
        </button>
      </form>
    </Sheet>
  );
}
