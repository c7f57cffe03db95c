import { useState } from 'preact/hooks';
import { Confirm } from '../../components/sheet';
import { VoucherCard } from '../../components/voucher-card';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { Customer, Program, Reward } from '../../lib/api/types';
import { useLoad } from '../../lib/load';
import { useCan } from '../../lib/session';

type RewardsProps = { customer: Customer; programs: Program[]; onSpent: () => void };

/** What this customer can have right now: vouchers that are good, and rewards that the points pay for. */
export function Rewards({ customer, programs, onSpent }: RewardsProps) {
  const t = words('counter');
  const can = useCan();
  const path = { customer_id: customer.id };
  const [chosen, setChosen] = useState<Reward>();
  const vouchers = useLoad(`vouchers ${customer.id}`, (signal) =>
    answer(api.GET('/api/v1/customers/{customer_id}/vouchers', { params: { path }, signal })),
  );
  const good = vouchers.data?.items.filter((voucher) => voucher.status === 'good') ?? [];
  const affordable = can('stamps:write') ? rewardsWithin(customer, programs) : [];

  async function spend(reward: Reward): Promise<void> {
    await answer(
      api.POST('/api/v1/customers/{customer_id}/vouchers', {
        params: { path },
        body: { reward_id: reward.id },
      }),
    );
    setChosen(undefined);
    vouchers.reload();
    onSpent();
  }

  return (
    <>
      {good.length > 0 && (
        <section>
          <h2>{t.goodVouchers}</h2>
          <div class="stack-tight">
            {good.map((voucher) => (
              <VoucherCard key={voucher.id} voucher={voucher}>
                <a class="btn btn-small" href={`/voucher?kode=${encodeURIComponent(voucher.code)}`}>
                  {t.use}
                </a>
              </VoucherCard>
            ))}
          </div>
        </section>
      )}
      {affordable.length > 0 && (
        <section>
          <h2>{t.pointRewards}</h2>
          <div class="stack-tight">
            {affordable.map((reward) => (
              <VoucherCard key={reward.id} voucher={reward} note={t.cost(reward.cost!)}>
                <button type="button" class="btn btn-small btn-quiet" onClick={() => setChosen(reward)}>
                  {t.spendYes}
                </button>
              </VoucherCard>
            ))}
          </div>
        </section>
      )}
      {chosen && (
        <Confirm
          title={t.spend(chosen.cost!, chosen.title)}
          text={t.spendText}
          action={t.spendYes}
          onYes={() => spend(chosen)}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}

function rewardsWithin(customer: Customer, programs: Program[]): Reward[] {
  return programs
    .filter((program) => program.kind === 'points')
    .flatMap((program) => {
      const balance = customer.balances.find(({ program_id }) => program_id === program.id)?.balance ?? 0;
      return program.rewards.filter(({ cost }) => cost && cost <= balance);
    });
}
