import { useEffect, useRef, useState } from 'preact/hooks';
import { BalanceCard } from '../../components/balance';
import { MoneyField } from '../../components/field';
import { StampIcon } from '../../components/icons';
import { later } from '../../components/later';
import { Avatar } from '../../components/person';
import { Skeleton, Trouble } from '../../components/states';
import { Top } from '../../components/top';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { Customer } from '../../lib/api/types';
import {
  type Attempt,
  type BoughtItem,
  type ChosenUse,
  forgetAttempt,
  keepAttempt,
  keptAttempt,
  newSale,
  newStamp,
} from '../../lib/attempt';
import { ago } from '../../lib/format';
import { isGate } from '../../lib/gate';
import { useLoad, useSend } from '../../lib/load';
import type { Here } from '../../lib/outlet';
import { showPhone } from '../../lib/phone';
import { useCan } from '../../lib/session';
import { Forecast, useForecast } from './forecast';
import { NOBODY, type Outcome } from './outcome';

const Bought = later(async () => (await import('./bought')).Bought);
const Rewards = later(async () => (await import('./rewards')).Rewards);
const WithoutSale = later(async () => (await import('./without-sale')).WithoutSale);
const Gate = later(async () => (await import('../../components/gate')).Gate);

type GiveProps = { customerId: string; here: Here; onDone: (outcome: Outcome) => void };

export function Give({ customerId, here, onDone }: GiveProps) {
  const t = words('counter');
  const can = useCan();
  const { outletId } = here;
  const isNobody = customerId === NOBODY;
  const path = { customer_id: customerId };
  const customer = useLoad(isNobody ? null : `customer ${customerId}`, (signal) =>
    answer(api.GET('/api/v1/customers/{customer_id}', { params: { path }, signal })),
  );
  const programs = useLoad('programs', (signal) => answer(api.GET('/api/v1/programs', { signal })));
  const active = programs.data?.items.filter((program) => program.status === 'active');

  const [waiting, setWaiting] = useState(() => keptAttempt(customerId));
  const [amount, setAmount] = useState(waiting?.amount ?? null);
  const [chosen, setChosen] = useState<ChosenUse[]>(waiting?.uses ?? []);
  const [items, setItems] = useState<BoughtItem[]>(waiting?.items ?? []);
  const forecast = useForecast(isNobody ? null : customerId, amount, items, outletId);
  const last = useRef<Attempt | undefined>(undefined);
  const { send, busy, problem, reset } = useSend(async (attempt: Attempt, pin?: string) => {
    last.current = attempt;
    keepAttempt(customerId, attempt);
    setWaiting(attempt);
    try {
      const outcome = await deliver(attempt, isNobody ? null : customerId, pin);
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
  const isOutletGone = Boolean(problem?.field('outlet_id'));
  useEffect(() => {
    if (isOutletGone) here.reload();
  }, [isOutletGone]);
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
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (waiting) send(waiting);
          else if (amount) send(newSale(amount, chosen, items, outletId));
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
        {active?.some(({ earn }) => earn.per === 'product') && !isNobody && !isLostNow && (
          <Bought programs={active} items={items} onItems={setItems} />
        )}
        {forecast && !isLostNow && <Forecast forecast={forecast} />}
        {isLostNow && (
          <p class="trouble" role="alert">
            {t.lost}
          </p>
        )}
        {problem && !problem.lost && !problem.field('amount') && !isGate(problem) && (
          <Trouble problem={problem} />
        )}
        <button type="submit" class="btn btn-big" disabled={busy || (!amount && !waiting)}>
          {isLostNow ? t.sendAgain : chosen.length ? t.recordAndUse(chosen.length) : t.record}
        </button>
        {givesStamps && !isLostNow && chosen.length === 0 && (
          <button
            type="button"
            class="btn btn-quiet"
            disabled={busy}
            onClick={() => send(newStamp(outletId))}
          >
            <StampIcon /> {t.stampOnly}
          </button>
        )}
        {customer.data && !amount && !isLostNow && (
          <WithoutSale
            customerId={customerId}
            chosen={chosen}
            onDone={() => {
              setChosen([]);
              customer.reload();
            }}
          />
        )}
      </form>
      {active?.length === 0 && (
        <p class="hint">
          {t.noProgram} {can('programs:write') && <a href="/lainnya/program/baru">{t.makeProgram}</a>}
        </p>
      )}
      {!isNobody && !customer.data && !customer.problem && <Skeleton rows={1} tall />}
      {customer.data && (
        <>
          {can('vouchers:redeem') && !isLostNow && (
            <Rewards
              customer={customer.data}
              programs={active ?? []}
              forecast={forecast}
              chosen={chosen}
              onChosen={setChosen}
            />
          )}
          {customer.data.balances.map((balance) => (
            <BalanceCard key={balance.program_id} balance={balance} />
          ))}
        </>
      )}
      {problem && isGate(problem) && last.current && (
        <Gate
          problem={problem}
          busy={busy}
          vouchers={last.current.uses.flatMap(({ code, title }) => (code ? [{ code, title }] : []))}
          onPin={(pin) => send(last.current!, pin)}
          onScreenCodes={(shown) => send(shownOnScreen(last.current!, shown))}
          onClose={reset}
        />
      )}
    </div>
  );
}

function deliver(attempt: Attempt, customerId: string | null, pin?: string): Promise<Outcome> {
  const { id, outlet_id } = attempt;
  if (attempt.kind === 'stamp') {
    return answer(api.POST('/api/v1/stamps', { body: { id, customer_id: customerId!, outlet_id } }));
  }
  const customer = customerId === null ? null : { id: customerId };
  const redeem = attempt.uses.map(({ code, reward_id }) => (code ? { code } : { reward_id }));
  const body = {
    id,
    customer,
    amount: attempt.amount!,
    items: attempt.items,
    redeem,
    outlet_id,
    ...(pin && { pin }),
  };
  return answer(api.POST('/api/v1/sales', { body }));
}

function shownOnScreen(attempt: Attempt, shown: Map<string, string>): Attempt {
  return {
    ...attempt,
    uses: attempt.uses.map((use) => (use.code ? { ...use, code: shown.get(use.code) ?? use.code } : use)),
  };
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
