import { ChoiceChip } from '../../../components/chip';
import { words } from '../../../i18n';
import type { Asks, TriedBuyer } from './buyer';

type TryBuyerProps = { asks: Asks; buyer: TriedBuyer; onBuyer: (buyer: TriedBuyer) => void };

/** "Siapa yang belanja?": only what changes something in this programme. */
export function TryBuyer({ asks, buyer, onBuyer }: TryBuyerProps) {
  const t = words('programs');
  const set = (part: TriedBuyer) => onBuyer({ ...buyer, ...part });
  const { first_purchase: first = false, birthday = false, referred = false, tier } = buyer;
  const asksWho = asks.first || asks.birthday || asks.referred;
  return (
    <>
      {asksWho && (
        <fieldset class="chips">
          <legend>{t.tryWho}</legend>
          {asks.first && (
            <ChoiceChip on={first} onToggle={() => set({ first_purchase: !first, referred: false })}>
              {t.tryFirst}
            </ChoiceChip>
          )}
          {asks.referred && (
            <ChoiceChip
              on={referred}
              onToggle={() => set({ referred: !referred, first_purchase: first || !referred })}
            >
              {t.tryReferred}
            </ChoiceChip>
          )}
          {asks.birthday && (
            <ChoiceChip on={birthday} onToggle={() => set({ birthday: !birthday })}>
              {t.tryBirthday}
            </ChoiceChip>
          )}
        </fieldset>
      )}
      {asks.tiers.length > 0 && (
        <fieldset class="chips">
          <legend>{t.tryTier}</legend>
          {asks.tiers.map((name) => (
            <ChoiceChip
              key={name}
              on={tier === name}
              onToggle={() => set({ tier: tier === name ? '' : name })}
            >
              {name}
            </ChoiceChip>
          ))}
        </fieldset>
      )}
    </>
  );
}
