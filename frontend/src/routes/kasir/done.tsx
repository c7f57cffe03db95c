import { useEffect, useState } from 'preact/hooks';
import { CheckIcon, UndoIcon } from '../../components/icons';
import { later } from '../../components/later';
import { Top } from '../../components/top';
import { VoucherCard } from '../../components/voucher-card';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import { rupiah } from '../../lib/format';
import { useLoad } from '../../lib/load';
import { nameOf } from './forecast';
import { Gained } from './gained';
import type { Outcome } from './outcome';

const TakeBack = later(async () => (await import('../../components/take-back')).TakeBack);

/** The big, clear answer: what was recorded and what it earned. */
export function Done({ outcome, onNext }: { outcome: Outcome; onNext: () => void }) {
  const t = words('counter');
  const common = words('common');
  const [undoing, setUndoing] = useState(false);
  const programs = useLoad('programs', (signal) => answer(api.GET('/api/v1/programs', { signal })));
  const sale = 'sale' in outcome ? outcome.sale : undefined;
  const { customer, earned, vouchers } = outcome;
  const cards = useLoad(customer && earned.length > 0 ? `balances ${customer.id}` : null, (signal) => {
    const params = { path: { customer_id: customer!.id } };
    return answer(api.GET('/api/v1/customers/{customer_id}/balances', { params, signal }));
  });
  const redeemed = ('redeemed' in outcome && outcome.redeemed) || [];
  const withheld = 'withheld' in outcome && outcome.withheld;

  useEffect(() => {
    navigator.vibrate?.(vouchers.length > 0 ? [60, 80, 120] : 60);
    window.scrollTo(0, 0);
  }, []);

  return (
    <div class="stack done">
      <Top title={sale ? t.recorded(rupiah(sale.amount)) : t.stamped} />
      <div class="done-mark" role="status">
        <CheckIcon />
        <p>
          {customer
            ? customer.new
              ? t.welcomeNew
              : t.thanks(customer.name)
            : t.recorded(rupiah(sale?.amount ?? 0))}
        </p>
        {earned.map(({ program_id, amount, unit }) => (
          <b key={program_id} class="done-earned">
            {t.earned(common.unit(amount, unit))}
            {earned.length > 1 && programs.data && <small>{nameOf(programs.data.items, program_id)}</small>}
          </b>
        ))}
        {withheld && <p class="trouble">{t.withheld}</p>}
        {customer && earned.length === 0 && !withheld && <p class="hint">{t.nothingEarned}</p>}
      </div>
      {redeemed.length > 0 && (
        <section class="won">
          <h2>{t.usedNow}</h2>
          {redeemed.map(({ id, code, title }) => (
            <VoucherCard key={id} voucher={{ title: t.giveIt(title) }} note={code} />
          ))}
        </section>
      )}
      {vouchers.length > 0 && (
        <section class="won">
          <h2>{t.rewardWon}</h2>
          {vouchers.map((voucher) => (
            <VoucherCard key={voucher.code} voucher={voucher} />
          ))}
        </section>
      )}
      {earned.map((gain) => (
        <Gained
          key={gain.program_id}
          gain={gain}
          program={programs.data?.items.find(({ id }) => id === gain.program_id)}
          card={cards.data?.items.find(({ program_id }) => program_id === gain.program_id)}
          won={vouchers.map(({ title }) => title)}
        />
      ))}
      <div class="actions">
        <button type="button" class="btn btn-big" onClick={onNext}>
          {t.nextCustomer}
        </button>
        <button type="button" class="btn btn-quiet" onClick={() => setUndoing(true)}>
          <UndoIcon /> {t.undo}
        </button>
        {customer && (
          <a class="link" href={`/pelanggan/${customer.id}`}>
            {t.seeCustomer}
          </a>
        )}
      </div>
      {undoing && (
        <TakeBack
          what={'sale' in outcome ? { saleId: outcome.sale.id } : { stampId: outcome.stamp_id }}
          onUndone={onNext}
          onClose={() => setUndoing(false)}
        />
      )}
    </div>
  );
}
