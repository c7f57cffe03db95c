import { useState } from 'preact/hooks';
import { BalanceCard } from '../../components/balance';
import { HeartIcon } from '../../components/icons';
import { later } from '../../components/later';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { Balance, Customer, Program } from '../../lib/api/types';
import { number, rupiah } from '../../lib/format';
import { useLoad } from '../../lib/load';
import { useCan } from '../../lib/session';
import { TakingPart } from './taking-part';

const GivePoints = later(async () => (await import('./give-points')).GivePoints);
const AdjustSheet = later(async () => (await import('./adjust')).AdjustSheet);

type CollectedProps = { customer: Customer; onChange: () => void };

/** Stamps and points, what they are about to become, and what can be given by hand. */
export function Collected({ customer, onChange }: CollectedProps) {
  const t = words('customers');
  const can = useCan();
  const [adjusting, setAdjusting] = useState(false);
  const [giving, setGiving] = useState(false);
  const programs = useLoad('programs', (signal) => answer(api.GET('/api/v1/programs', { signal })));
  const running = programs.data?.items.filter(({ status }) => status === 'active') ?? [];
  const { balances } = customer;
  const purses = balances.filter(({ unit, balance }) => unit === 'point' && balance > 0);
  const mayGive = can('vouchers:redeem') && purses.length > 0;
  const causes = useLoad(mayGive ? 'causes' : null, (signal) =>
    answer(api.GET('/api/v1/causes', { signal })),
  );
  const taking =
    causes.data?.items.filter((cause) => cause.status === 'active' && cause.points_per_unit) ?? [];
  return (
    <>
      {balances.length > 0 && (
        <section class="stack-tight">
          <h2>{t.collected}</h2>
          {balances.map((balance) => (
            <BalanceCard key={balance.program_id} balance={balance}>
              <Standing
                balance={balance}
                program={programs.data?.items.find(({ id }) => id === balance.program_id)}
              />
            </BalanceCard>
          ))}
        </section>
      )}
      {mayGive && taking.length > 0 && (
        <button type="button" class="btn btn-quiet" onClick={() => setGiving(true)}>
          <HeartIcon /> {t.givePoints}
        </button>
      )}
      {giving && (
        <GivePoints
          customerId={customer.id}
          causes={taking}
          purses={purses}
          onClose={() => setGiving(false)}
          onGiven={() => {
            setGiving(false);
            onChange();
          }}
        />
      )}
      {can('stamps:write') && <TakingPart customer={customer} programs={running} onGiven={onChange} />}
      {can('programs:write') && running.length > 0 && (
        <button type="button" class="link" onClick={() => setAdjusting(true)}>
          {t.adjust}
        </button>
      )}
      {adjusting && (
        <AdjustSheet
          customer={customer}
          programs={running}
          onClose={() => setAdjusting(false)}
          onAdjusted={() => {
            setAdjusting(false);
            onChange();
          }}
        />
      )}
    </>
  );
}

type StandingProps = { balance: Balance; program: Program | undefined };

/** The tier that comes next, and the rest of an amount that is kept for the next purchase. */
function Standing({ balance, program }: StandingProps) {
  const t = words('customers');
  const { next_tier: next, rest } = balance;
  const isPaused = program?.status === 'paused';
  if (!next && !rest && !isPaused) return null;
  const missing = next && (program?.tiers?.by === 'points' ? number(next.missing) : rupiah(next.missing));
  return (
    <ul class="standing">
      {isPaused && <li>{t.paused}</li>}
      {next && <li>{t.nextTier(missing!, next.name)}</li>}
      {rest ? <li>{t.rest(rupiah(rest))}</li> : null}
    </ul>
  );
}
