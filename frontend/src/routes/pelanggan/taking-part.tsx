import { useRef } from 'preact/hooks';
import { Trouble } from '../../components/states';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { Bonus, Customer, Program } from '../../lib/api/types';
import { newId } from '../../lib/id';
import { useSend } from '../../lib/load';
import { useOutlet } from '../../lib/outlet';
import { say } from '../../lib/toast';

type Activity = Extract<Bonus, { when: 'activity' }>;
type PartProps = { customer: Customer; programs: Program[]; onGiven: () => void };

/** "Ikut serta": thanks for a review, a challenge or a book given. */
export function TakingPart({ customer, programs, onGiven }: PartProps) {
  const t = words('customers');
  const all = programs.flatMap((program) =>
    program.bonuses.flatMap((bonus) => (bonus.when === 'activity' ? [{ program, bonus }] : [])),
  );
  if (all.length === 0) return null;
  return (
    <section class="stack-tight">
      <h2>{t.takingPart}</h2>
      <div class="list">
        {all.map(({ program, bonus }) => (
          <Thanks
            key={program.id + bonus.name}
            customerId={customer.id}
            program={program}
            bonus={bonus}
            onGiven={onGiven}
          />
        ))}
      </div>
    </section>
  );
}

type ThanksProps = { customerId: string; program: Program; bonus: Activity; onGiven: () => void };

function Thanks({ customerId, program, bonus, onGiven }: ThanksProps) {
  const t = words('customers');
  const common = words('common');
  const { outletId } = useOutlet();
  const id = useRef(newId());
  const unit = program.kind === 'stamp' ? 'stamp' : 'point';
  const { send, busy, problem } = useSend(async () => {
    const params = { path: { customer_id: customerId } };
    const body = { id: id.current, program_id: program.id, activity: bonus.name, outlet_id: outletId };
    const { earned } = await answer(api.POST('/api/v1/customers/{customer_id}/bonuses', { params, body }));
    id.current = newId();
    const [gain] = earned;
    say(t.partTaken(bonus.name, gain ? common.unit(gain.amount, gain.unit) : ''));
    onGiven();
  });
  return (
    <div>
      <div class="row">
        <span class="row-words">
          <b>{bonus.name}</b>
          <small>
            {common.unit(bonus.points, unit)} · {program.name}
          </small>
        </span>
        <button
          type="button"
          class="btn btn-small btn-quiet"
          aria-label={t.giveFor(bonus.name)}
          disabled={busy}
          onClick={() => send()}
        >
          {t.give}
        </button>
      </div>
      <Trouble problem={problem} />
    </div>
  );
}
