import { useRef } from 'preact/hooks';
import { Trouble } from '../../components/states';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { Bonus, Customer, Program, TimelineItem } from '../../lib/api/types';
import { newId } from '../../lib/id';
import { useLoad, useSend } from '../../lib/load';
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
  const told = useLoad(
    all.some(({ bonus }) => bonus.once !== false) ? `told ${customer.id}` : null,
    (signal) =>
      answer(
        api.GET('/api/v1/customers/{customer_id}/timeline', {
          params: { path: { customer_id: customer.id }, query: { limit: 100 } },
          signal,
        }),
      ),
  );
  const given = givenIn(told.data?.items ?? []);
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
            isGiven={bonus.once !== false && given.has(bonus.name)}
            onGiven={() => {
              told.reload();
              onGiven();
            }}
          />
        ))}
      </div>
    </section>
  );
}

type ThanksProps = {
  customerId: string;
  program: Program;
  bonus: Activity;
  isGiven: boolean;
  onGiven: () => void;
};

function Thanks({ customerId, program, bonus, isGiven, onGiven }: ThanksProps) {
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
        {isGiven ? (
          <span class="badge">{t.alreadyGiven}</span>
        ) : (
          <button
            type="button"
            class="btn btn-small btn-quiet"
            aria-label={t.giveFor(bonus.name)}
            disabled={busy}
            onClick={() => send()}
          >
            {t.give}
          </button>
        )}
      </div>
      <Trouble problem={problem} />
    </div>
  );
}

/** By name: what was given for taking part and not taken back since. */
function givenIn(items: TimelineItem[]): Set<string | null> {
  const undone = new Set(
    items.filter(({ type }) => type === 'stamp.voided').map(({ data }) => data.stamp_id),
  );
  const kept = items.filter(({ type, data }) => type === 'stamp.given' && !undone.has(data.stamp_id));
  return new Set(kept.map(({ note }) => note ?? null));
}
