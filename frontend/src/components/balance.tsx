import type { ComponentChildren } from 'preact';
import { words } from '../i18n';
import type { Balance } from '../lib/api/types';
import { lastDay, number } from '../lib/format';
import { GiftIcon, Kawung, StarIcon } from './icons';

/** Only what is drawn of a reward: the stamp that earns it. */
type Gift = { at: number | null };

type BalanceProps = {
  balance: Pick<Balance, 'unit' | 'balance' | 'target'> &
    Partial<Omit<Balance, 'rewards'>> & { rewards?: Gift[] };
  fresh?: number;
  children?: ComponentChildren;
};

const MOST_EXPIRING = 3;
const MOST_DRAWN = 20;

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
      {isDrawn(balance) ? (
        <Stamps
          has={balance.balance}
          target={balance.target}
          gifts={balance.rewards?.map(({ at }) => at) ?? []}
          fresh={fresh}
        />
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

/** A stamp card that is short enough to be seen as one. */
export function isDrawn<T extends Pick<Balance, 'unit' | 'target'>>(card: T): card is T & { target: number } {
  return card.unit === 'stamp' && card.target !== null && card.target <= MOST_DRAWN;
}

type StampsProps = { has: number; target: number; gifts: (number | null)[]; fresh: number };

/** With a gift at each stamp that brings one, not only at the last. */
function Stamps({ has, target, gifts, fresh }: StampsProps) {
  const t = words('common');
  const isGift = (place: number) => place === target || gifts.includes(place);
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
            {filled ? <Kawung /> : isGift(at + 1) ? <GiftIcon /> : at + 1}
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
