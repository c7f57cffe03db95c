import type { ComponentChildren } from 'preact';
import { words } from '../i18n';
import type { Balance } from '../lib/api/types';
import { lastDay, number } from '../lib/format';
import { GiftIcon, Kawung, StarIcon } from './icons';

type BalanceProps = {
  balance: Pick<Balance, 'unit' | 'balance' | 'target'> & Partial<Balance>;
  fresh?: number;
  children?: ComponentChildren;
};

const MOST_EXPIRING = 3;

/** What a customer has collected, drawn as the card it is. `fresh` stamps have just been given. */
export function BalanceCard({ balance, fresh = 0, children }: BalanceProps) {
  const t = words('common');
  const next = balance.next_reward;
  const owed = Math.max(0, -balance.balance);
  return (
    <section class={`loyalty loyalty-${balance.unit}`}>
      {(balance.name || balance.tier) && (
        <p class="loyalty-name">
          {balance.name} {balance.tier && <span class="badge badge-tier">{balance.tier}</span>}
        </p>
      )}
      {balance.unit === 'stamp' && balance.target && balance.target <= 20 ? (
        <Stamps has={balance.balance} target={balance.target} fresh={fresh} />
      ) : (
        <Points balance={balance} />
      )}
      {owed > 0 ? (
        <p class="loyalty-owed">{t.owed(owed, balance.unit)}</p>
      ) : (
        <p class="loyalty-next">
          {next
            ? next.missing > 0
              ? t.missing(next.missing, balance.unit, next.title)
              : t.enough(next.title)
            : null}
        </p>
      )}
      {balance.expiring?.slice(0, MOST_EXPIRING).map(({ amount, at }) => (
        <p key={at} class="loyalty-soon">
          {t.expires(amount, balance.unit, lastDay(at))}
        </p>
      ))}
      {children}
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
