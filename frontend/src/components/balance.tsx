import { words } from '../i18n';
import type { Balance } from '../lib/api/types';
import { day, number } from '../lib/format';
import { GiftIcon, Kawung, StarIcon } from './icons';

type BalanceProps = {
  balance: Pick<Balance, 'unit' | 'balance' | 'target'> & Partial<Balance>;
  fresh?: number;
};

/** What a customer has collected, drawn as the card it is. `fresh` stamps have just been given. */
export function BalanceCard({ balance, fresh = 0 }: BalanceProps) {
  const t = words('common');
  const next = balance.next_reward;
  const soon = balance.expiring?.[0];
  return (
    <section class={`loyalty loyalty-${balance.unit}`}>
      {balance.name && <p class="loyalty-name">{balance.name}</p>}
      {balance.unit === 'stamp' && balance.target && balance.target <= 20 ? (
        <Stamps has={balance.balance} target={balance.target} fresh={fresh} />
      ) : (
        <Points balance={balance} />
      )}
      <p class="loyalty-next">
        {next
          ? next.missing > 0
            ? t.missing(next.missing, balance.unit, next.title)
            : t.enough(next.title)
          : null}
      </p>
      {soon && <p class="loyalty-soon">{t.expires(soon.amount, balance.unit, day(soon.at))}</p>}
    </section>
  );
}

function Stamps({ has, target, fresh }: { has: number; target: number; fresh: number }) {
  const t = words('common');
  return (
    <div class="stamps" role="img" aria-label={t.stampsOf(has, target)}>
      {Array.from({ length: target }, (_, at) => {
        const filled = at < has;
        const isFresh = filled && at >= has - fresh;
        return (
          <span
            key={at}
            class={`stamp ${filled ? 'stamp-on' : ''} ${isFresh ? 'stamp-fresh' : ''} stamp-turn-${(at * 7) % 5}`}
          >
            {filled ? <Kawung /> : at === target - 1 ? <GiftIcon /> : at + 1}
          </span>
        );
      })}
    </div>
  );
}

function Points({ balance }: BalanceProps) {
  const t = words('common');
  const goal = balance.target ?? (balance.next_reward ? balance.balance + balance.next_reward.missing : null);
  return (
    <div class="points">
      <p class="points-sum">
        <StarIcon /> <b>{number(balance.balance)}</b> {balance.unit === 'stamp' ? t.stamps : t.points}
      </p>
      {goal ? (
        <progress
          max={goal}
          value={Math.min(balance.balance, goal)}
          aria-label={balance.next_reward?.title ?? t.points}
        />
      ) : null}
    </div>
  );
}
