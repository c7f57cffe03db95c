import { useEffect, useRef, useState } from 'preact/hooks';
import { later } from '../../components/later';
import { MoneyField } from '../../components/money-field';
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
  newSale,
  newStamp,
  type Outcome,
  type Proof,
} from '../../lib/attempt';
import { discountOf, isDiscount } from '../../lib/discount';
import { ago, rupiah } from '../../lib/format';
import { useGate } from '../../lib/gate';
import { useLoad, useSend } from '../../lib/load';
import { arrived, sendFirst, useWaiting } from '../../lib/outbox';
import type { Here } from '../../lib/outlet';
import { showPhone } from '../../lib/phone';
import { useCan } from '../../lib/session';
import { useStore } from '../../lib/store';
import { NOBODY } from './outcome';
import { useForecast } from './use-forecast';

const BalanceCard = later(async () => (await import('../../components/balance')).BalanceCard);
const Bought = later(async () => (await import('./bought')).Bought);
const Forecast = later(async () => (await import('./forecast')).Forecast);
const Rewards = later(async () => (await import('./rewards')).Rewards);
const StampOnly = later(async () => (await import('./stamp-only')).StampOnly);
const WaitingSales = later(async () => (await import('../../components/waiting-sales')).WaitingSales);
const WithoutSale = later(async () => (await import('./without-sale')).WithoutSale);
const Gate = later(async () => (await import('../../components/gate')).Gate);

const MOST = 10_000_000_000;

type GiveProps = { customerId: string; here: Here; onDone: (outcome: Outcome) => void; onNext: () => void };

export function Give({ customerId, here, onDone, onNext }: GiveProps) {
  const t = words('counter');
  const can = useCan();
  const { outletId } = here;
  const isNobody = customerId === NOBODY;
  const buyerId = isNobody ? null : customerId;
  const path = { customer_id: customerId };
  const customer = useLoad(isNobody ? null : `customer ${customerId}`, (signal) =>
    answer(api.GET('/api/v1/customers/{customer_id}', { params: { path }, signal })),
  );
  const programs = useLoad('programs', (signal) => answer(api.GET('/api/v1/programs', { signal })));
  const active = programs.data?.items.filter((program) => program.status === 'active');

  const [price, setPrice] = useState<number | null>(null);
  const [chosen, setChosen] = useState<ChosenUse[]>([]);
  const [items, setItems] = useState<BoughtItem[]>([]);
  const [isAnother, setAnother] = useState(false);
  const waits = useWaiting().some((one) => one.customerId === buyerId);
  const discount = discountOf(price ?? 0, chosen);
  const amount = price && price - discount;
  const forecast = useForecast(buyerId, amount, items, outletId);
  const last = useRef<{ attempt: Attempt; wasShown: boolean } | undefined>(undefined);
  const { send, busy, problem, reset } = useSend(async (attempt: Attempt, proof: Proof = {}) => {
    last.current = { attempt, wasShown: Boolean(proof.shown) };
    const buyer = buyerId && { id: buyerId, name: customer.data?.name ?? '' };
    onDone(await sendFirst(attempt, buyer || null, proof));
  });
  const asksFor = useGate(problem, busy, Boolean(last.current?.wasShown));
  const arrival = useStore(arrived);
  const before = useRef(arrival);
  const isOutletGone = Boolean(problem?.field('outlet_id'));
  useEffect(() => {
    if (isOutletGone) here.reload();
  }, [isOutletGone]);

  useEffect(() => {
    if (!problem?.lost) return;
    setPrice(null);
    setChosen([]);
    setItems([]);
    setAnother(false);
    reset();
  }, [problem]);
  useEffect(() => {
    const isNew = arrival && arrival !== before.current;
    if (isNew && arrival.outcome && arrival.one.customerId === buyerId && !isAnother) onDone(arrival.outcome);
  }, [arrival]);

  function changeItems(next: BoughtItem[]): void {
    setItems(next);
    if (price === sumOf(items)) setPrice(sumOf(next));
  }

  const isTooMuch = (price ?? 0) > MOST;
  const mayStampAlone = !isNobody && can('stamps:write') && !price && items.length + chosen.length === 0;
  const top = (
    <Top
      title={isNobody ? t.nobody : (customer.data?.name ?? '…')}
      subtitle={subtitleOf(customer.data)}
      backTo="/kasir"
    >
      {customer.data && <Avatar name={customer.data.name} />}
    </Top>
  );
  if (waits && !isAnother) {
    return (
      <div class="stack">
        {top}
        <WaitingSales of={buyerId} />
        <div class="actions">
          <button type="button" class="btn btn-big" onClick={onNext}>
            {t.nextCustomer}
          </button>
          <button type="button" class="btn btn-quiet" onClick={() => setAnother(true)}>
            {words('sending').another}
          </button>
        </div>
      </div>
    );
  }
  return (
    <div class="stack">
      {top}
      <Trouble problem={customer.problem} retry={customer.reload} />
      <form
        class="card stack give"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (amount !== null && price && !isTooMuch) send(newSale(amount, chosen, items, outletId));
        }}
      >
        <MoneyField
          label={t.amount}
          value={price}
          onValue={setPrice}
          hint={chosen.some(isDiscount) ? t.beforeDiscount : undefined}
          error={isTooMuch ? t.tooMuch(rupiah(MOST)) : problem?.field('amount')}
          big
          autofocus
        />
        {discount > 0 && amount !== null && (
          <p class="discount" role="status">
            {t.discount(rupiah(discount))} <b>{t.toPay(rupiah(amount))}</b>
          </p>
        )}
        <Bought programs={isNobody ? [] : (active ?? [])} items={items} onItems={changeItems} />
        {forecast && <Forecast forecast={forecast} programs={active ?? []} />}
        {problem && !problem.lost && !problem.field('amount') && !asksFor && <Trouble problem={problem} />}
        {problem?.code === 'daily_limit_reached' && can('settings:write') && (
          <a class="link" href="/lainnya/aturan">
            {t.toRules}
          </a>
        )}
        <button type="submit" class="btn btn-big" disabled={busy || !price || isTooMuch}>
          {chosen.length ? t.recordAndUse(chosen.length) : t.record}
        </button>
        {chosen.length > 0 && !price && <p class="hint">{t.amountFirst(chosen.length)}</p>}
        {mayStampAlone && active && (
          <StampOnly
            programs={active}
            busy={busy}
            onGive={(programId) => send(newStamp(programId, outletId))}
          />
        )}
        {customer.data && !price && (
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
          {can('vouchers:redeem') && (
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
      {asksFor && last.current && (
        <Gate
          problem={asksFor}
          busy={busy}
          vouchers={last.current.attempt.uses.flatMap(({ code, title }) => (code ? [{ code, title }] : []))}
          onPin={(pin) => send(last.current!.attempt, { pin })}
          onScreenCodes={(shown) => send(last.current!.attempt, { shown })}
          onClose={reset}
        />
      )}
    </div>
  );
}

/** What the chosen products cost; null when nothing is chosen or a price is not known. */
function sumOf(items: BoughtItem[]): number | null {
  if (items.some(({ unit_price }) => !unit_price)) return null;
  return items.reduce((sum, { unit_price, quantity }) => sum + unit_price * quantity, 0) || null;
}

function subtitleOf(customer: Customer | undefined): string {
  if (!customer) return '';
  const t = words('counter');
  const visit = customer.facts.last_at ? t.lastVisit(ago(customer.facts.last_at)) : t.firstVisit;
  return [customer.phone && showPhone(customer.phone), visit].filter(Boolean).join(' · ');
}
