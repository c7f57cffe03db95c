import { Choices } from '../../../components/choices';
import { MoneyField, Select } from '../../../components/field';
import { later } from '../../../components/later';
import { NumberField } from '../../../components/number-field';
import { words } from '../../../i18n';
import type { ProgramDraft } from '../../../lib/api/types';
import type { PartProps } from './fine';

type Earn = ProgramDraft['earn'];
type PerAmount = Extract<Earn, { per: 'amount' }>;

const PickProducts = later(async () => (await import('./pick-products')).PickProducts);

export function Earning({ draft, set, bad }: PartProps) {
  const t = words('programs');
  const { earn } = draft;
  const change = (part: Partial<Earn>) => set({ earn: { ...earn, ...part } as Earn });
  const begin = {
    visit: { per: 'visit' },
    amount: { per: 'amount', amount: 10_000 },
    product: { per: 'product' },
  };
  const remainder = earn.per === 'amount' ? (earn.carry ? 'carry' : (earn.rounding ?? 'down')) : 'down';
  return (
    <>
      <Choices
        label={t.earning}
        isUnder
        value={earn.per}
        onValue={(per) => set({ earn: { ...begin[per], points: earn.points } as Earn })}
        choices={[
          { value: 'visit', label: t.perVisit, text: t.perVisitText },
          { value: 'amount', label: t.perAmount, text: t.perAmountText },
          { value: 'product', label: t.perProduct, text: t.perProductText },
        ]}
      />
      {earn.per === 'amount' && (
        <MoneyField
          label={t.eachAmount}
          value={earn.amount || null}
          onValue={(amount) => change({ amount: amount ?? 0 })}
          error={bad('earn.amount')}
        />
      )}
      {draft.kind === 'points' && (
        <NumberField
          label={t.pointsEach}
          value={earn.points ?? 1}
          onValue={(points) => change({ points: points ?? 0 })}
          error={bad('earn.points')}
        />
      )}
      {earn.per === 'amount' && (
        <Select
          label={t.remainder}
          value={remainder}
          choices={t.remainders}
          onValue={(kept) =>
            change({
              carry: kept === 'carry',
              rounding: kept === 'carry' ? 'down' : (kept as NonNullable<PerAmount['rounding']>),
            })
          }
        />
      )}
      {earn.per === 'product' && <PickProducts earn={earn} onEarn={change} error={bad('earn.product_ids')} />}
      <MoneyField
        label={t.minimum}
        hint={t.minimumHint}
        value={earn.minimum || null}
        onValue={(minimum) => change({ minimum: minimum ?? 0 })}
        error={bad('earn.minimum')}
      />
    </>
  );
}
