import { BalanceCard, isDrawn } from '../../components/balance';
import { words } from '../../i18n';
import type { Balance, Program } from '../../lib/api/types';
import type { Outcome } from '../../lib/attempt';
import { filledFrom } from '../../lib/filled';

type Gain = Outcome['earned'][number];
type GainedProps = {
  gain: Gain;
  program: Program | undefined;
  /** As it is now, with what is still missing. */
  card: Balance | undefined;
  won: string[];
};

/** The card after what was just given; one that became full is shown full first, then the new one. */
export function Gained({ gain, program, card, won }: GainedProps) {
  const t = words('counter');
  const rewards = program?.rewards ?? [];
  const last = rewards.find(({ at }) => at !== null && at === gain.target);
  const before = filledFrom(gain, Boolean(last && won.includes(last.title)));
  const now = { ...gain, rewards, name: program?.name, next_reward: card?.next_reward ?? null };
  if (before === undefined || !isDrawn(gain)) return <BalanceCard fresh={gain.amount} balance={now} />;
  return (
    <>
      <BalanceCard fresh={gain.target - before} balance={{ ...now, balance: gain.target, next_reward: null }}>
        <p class="loyalty-next">{t.cardFull}</p>
      </BalanceCard>
      <BalanceCard fresh={gain.balance} balance={{ ...now, name: t.newCard(program?.name ?? '') }} />
    </>
  );
}
