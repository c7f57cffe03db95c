import { VoucherCard } from '../../components/voucher-card';
import { words } from '../../i18n';
import type { Customer, Program, Reward, SalePreview, Voucher, WhyNot } from '../../lib/api/types';
import type { ChosenUse } from '../../lib/attempt';
import { moment } from '../../lib/format';
import { goodVouchers } from '../../lib/good-vouchers';
import { useLoad } from '../../lib/load';

type RewardsProps = {
  customer: Customer;
  programs: Program[];
  forecast: SalePreview | undefined;
  chosen: ChosenUse[];
  onChosen: (chosen: ChosenUse[]) => void;
};

/** What this customer can use right now: vouchers that are good, and rewards that the points pay for. */
export function Rewards({ customer, programs, forecast, chosen, onChosen }: RewardsProps) {
  const t = words('counter');
  const vouchers = useLoad(`vouchers ${customer.id}`, (signal) => goodVouchers(customer.id, signal));
  const good = vouchers.data?.items ?? [];
  const affordable = rewardsWithin(customer, programs, forecast, chosen);
  if (good.length + affordable.length === 0) return null;
  const toggle = (use: ChosenUse) =>
    onChosen(chosen.some(isSame(use)) ? chosen.filter((one) => !isSame(use)(one)) : [...chosen, use]);
  return (
    <section>
      <h2>{t.useRewards}</h2>
      <div class="stack-tight">
        {good.map((voucher) => (
          <VoucherCard key={voucher.id} voucher={voucher} note={heldNote(voucher)}>
            {heldNote(voucher) ? (
              <a class="btn btn-small btn-quiet" href={`/voucher?kode=${encodeURIComponent(voucher.code)}`}>
                {t.look}
              </a>
            ) : (
              <Toggle use={useOf(voucher)} chosen={chosen} onToggle={toggle} />
            )}
          </VoucherCard>
        ))}
        {affordable.map(({ id, title, kind, value, cost, program_id, whyNot }) => (
          <VoucherCard key={id} voucher={{ title }} faded={Boolean(whyNot)} note={whyNot ?? t.cost(cost!)}>
            {!whyNot && (
              <Toggle
                use={{ reward_id: id, title, kind, value, cost, program_id }}
                chosen={chosen}
                onToggle={toggle}
              />
            )}
          </VoucherCard>
        ))}
      </div>
    </section>
  );
}

type ToggleProps = { use: ChosenUse; chosen: ChosenUse[]; onToggle: (use: ChosenUse) => void };

function Toggle({ use, chosen, onToggle }: ToggleProps) {
  const t = words('counter');
  const on = chosen.some(isSame(use));
  return (
    <button
      type="button"
      class={`btn btn-small ${on ? '' : 'btn-quiet'}`}
      aria-pressed={on}
      aria-label={t.useOne(use.title)}
      onClick={() => onToggle(use)}
    >
      {on ? t.isUsed : words('common').use}
    </button>
  );
}

function isSame(use: ChosenUse) {
  return (other: ChosenUse) => other.code === use.code && other.reward_id === use.reward_id;
}

function useOf({ code, title, kind, value }: Voucher): ChosenUse {
  return { code, title, kind, value };
}

function heldNote({ reserved_until }: Voucher): string | undefined {
  if (!reserved_until || Date.parse(reserved_until) < Date.now()) return;
  return words('counter').heldUntil(moment(reserved_until));
}

type Within = Reward & { program_id: string; whyNot: string | undefined };

/** With what this very sale earns, and without what other chosen rewards cost. */
function rewardsWithin(
  customer: Customer,
  programs: Program[],
  forecast: SalePreview | undefined,
  chosen: ChosenUse[],
): Within[] {
  return programs
    .filter((program) => program.kind === 'points')
    .flatMap((program) => {
      const card = customer.balances.find(({ program_id }) => program_id === program.id);
      const has = card?.balance ?? 0;
      const earns = forecast?.earned.find(({ program_id }) => program_id === program.id)?.amount ?? 0;
      const spent = chosen
        .filter(({ program_id }) => program_id === program.id)
        .reduce((sum, { cost }) => sum + (cost ?? 0), 0);
      return program.rewards
        .filter(({ id, cost }) => {
          const isChosen = chosen.some(({ reward_id }) => reward_id === id);
          return cost && (isChosen || cost <= has + earns - spent);
        })
        .map((reward) => {
          const code = card?.rewards?.find(({ id }) => id === reward.id)?.why_not;
          return { ...reward, program_id: program.id, whyNot: code ? reasonOf(code, reward) : undefined };
        });
    });
}

function reasonOf(code: WhyNot, { audience, tier }: Reward): string {
  const t = words('counter');
  if (code !== 'not_for_you') return t.cannotHave[code];
  const who = t.onlyFor[audience];
  return who ?? (tier ? t.onlyForTier(tier) : t.cannotHave.not_for_you);
}
