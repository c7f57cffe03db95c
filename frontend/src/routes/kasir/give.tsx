import { useState } from 'preact/hooks';
import { BalanceCard } from '../../components/balance';
import { MoneyField } from '../../components/field';
import { StampIcon } from '../../components/icons';
import { Avatar } from '../../components/person';
import { Skeleton, Trouble } from '../../components/states';
import { Top } from '../../components/top';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { Customer } from '../../lib/api/types';
import { type Attempt, forgetAttempt, keepAttempt, keptAttempt, newAttempt } from '../../lib/attempt';
import { ago } from '../../lib/format';
import { useLoad, useSend } from '../../lib/load';
import { showPhone } from '../../lib/phone';
import { useCan } from '../../lib/session';
import { NOBODY, type Outcome } from './outcome';
import { Rewards } from './rewards';

type GiveProps = { customerId: string; onDone: (outcome: Outcome) => void };

export function Give({ customerId, onDone }: GiveProps) {
  const t = words('counter');
  const can = useCan();
  const isNobody = customerId === NOBODY;
  const path = { customer_id: customerId };
  const customer = useLoad(isNobody ? null : `customer ${customerId}`, (signal) =>
    answer(api.GET('/api/v1/customers/{customer_id}', { params: { path }, signal })),
  );
  const programs = useLoad('programs', (signal) => answer(api.GET('/api/v1/programs', { signal })));
  const active = programs.data?.items.filter((program) => program.status === 'active');

  const [waiting, setWaiting] = useState(() => keptAttempt(customerId));
  const [amount, setAmount] = useState(waiting?.amount ?? null);
  const { send, busy, problem } = useSend(async (attempt: Attempt) => {
    keepAttempt(customerId, attempt);
    setWaiting(attempt);
    try {
      const outcome = await deliver(attempt, isNobody ? null : customerId);
      forgetAttempt(customerId);
      onDone(outcome);
    } catch (error) {
      if (!isLost(error)) {
        forgetAttempt(customerId);
        setWaiting(undefined);
      }
      throw error;
    }
  });
  const isLostNow = Boolean(waiting) && !busy;
  const givesStamps = active?.some((program) => program.kind === 'stamp') && can('stamps:write') && !isNobody;

  return (
    <div class="stack">
      <Top
        title={isNobody ? t.nobody : (customer.data?.name ?? '…')}
        subtitle={subtitleOf(customer.data)}
        backTo="/kasir"
      >
        {customer.data && <Avatar name={customer.data.name} />}
      </Top>
      <Trouble problem={customer.problem} retry={customer.reload} />
      <form
        class="card stack give"
        onSubmit={(event) => {
          event.preventDefault();
          if (waiting) send(waiting);
          else if (amount) send(newAttempt('sale', amount));
        }}
      >
        <MoneyField
          label={t.amount}
          value={amount}
          onValue={setAmount}
          error={problem?.field('amount')}
          big
          autofocus
          disabled={isLostNow}
        />
        {isLostNow && (
          <p class="trouble" role="alert">
            {t.lost}
          </p>
        )}
        {problem && !problem.lost && !problem.field('amount') && <Trouble problem={problem} />}
        <button type="submit" class="btn btn-big" disabled={busy || (!amount && !waiting)}>
          {isLostNow ? t.sendAgain : t.record}
        </button>
        {givesStamps && !isLostNow && (
          <button
            type="button"
            class="btn btn-quiet"
            disabled={busy}
            onClick={() => send(newAttempt('stamp', null))}
          >
            <StampIcon /> {t.stampOnly}
          </button>
        )}
      </form>
      {active?.length === 0 && (
        <p class="hint">
          {t.noProgram} {can('programs:write') && <a href="/lainnya/program">{t.makeProgram}</a>}
        </p>
      )}
      {!isNobody && !customer.data && !customer.problem && <Skeleton rows={1} tall />}
      {customer.data && (
        <>
          {customer.data.balances.map((balance) => (
            <BalanceCard key={balance.program_id} balance={balance} />
          ))}
          <Rewards customer={customer.data} programs={active ?? []} onSpent={customer.reload} />
        </>
      )}
    </div>
  );
}

function deliver(attempt: Attempt, customerId: string | null): Promise<Outcome> {
  if (attempt.kind === 'stamp') {
    return answer(api.POST('/api/v1/stamps', { body: { id: attempt.id, customer_id: customerId! } }));
  }
  const customer = customerId === null ? null : { id: customerId };
  return answer(api.POST('/api/v1/sales', { body: { id: attempt.id, customer, amount: attempt.amount! } }));
}

function isLost(error: unknown): boolean {
  return error instanceof Error && 'lost' in error && error.lost === true;
}

function subtitleOf(customer: Customer | undefined): string {
  if (!customer) return '';
  const t = words('counter');
  const visit = customer.facts.last_at ? t.lastVisit(ago(customer.facts.last_at)) : t.firstVisit;
  return [customer.phone && showPhone(customer.phone), visit].filter(Boolean).join(' · ');
}
