import { useState } from 'preact/hooks';
import { ChoiceChip } from '../../../components/chip';
import { Field } from '../../../components/field';
import { NumberField } from '../../../components/number-field';
import { Trouble } from '../../../components/states';
import { words } from '../../../i18n';
import { answer, api } from '../../../lib/api/client';
import { useLoad, useSettled } from '../../../lib/load';
import type { Leaf } from '../../../lib/segment-rules';

type Bought = Extract<Leaf, { is: 'product' }>;

const SHOWN = 8;

/** One product of the catalogue, in how many purchases, and since when. */
export function OfProduct({ leaf, onChange }: { leaf: Bought; onChange: (leaf: Bought) => void }) {
  const t = words('segments');
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim()) || undefined;
  const all = useLoad('products to choose', (signal) =>
    answer(api.GET('/api/v1/products', { params: { query: { limit: 200 } }, signal })),
  );
  const found = useLoad(q ? `products to choose ${q}` : null, (signal) =>
    answer(api.GET('/api/v1/products', { params: { query: { q: q!, limit: SHOWN } }, signal })),
  );
  const known = [...(all.data?.items ?? []), ...(found.data?.items ?? [])];
  const chosen = leaf.product_id
    ? [known.find(({ id }) => id === leaf.product_id) ?? { id: leaf.product_id, name: '…' }]
    : [];
  const others = ((q ? found : all).data?.items ?? [])
    .filter(({ id }) => id !== leaf.product_id)
    .slice(0, SHOWN);
  if (all.data?.items.length === 0) return <p class="hint">{t.noProducts}</p>;
  return (
    <>
      <Field label={t.searchProducts} value={typed} onValue={setTyped} autocomplete="off" />
      <Trouble problem={all.problem} retry={all.reload} />
      <div class="chips">
        {[...chosen, ...others].map(({ id, name }) => (
          <ChoiceChip
            key={id}
            on={leaf.product_id === id}
            onToggle={() => onChange({ ...leaf, product_id: id })}
          >
            {name}
          </ChoiceChip>
        ))}
      </div>
      <div class="two">
        <NumberField
          label={t.times}
          value={leaf.times ?? 1}
          onValue={(times) => onChange({ ...leaf, times: Math.max(1, times ?? 1) })}
        />
        <NumberField
          label={t.withinDays}
          hint={t.orEver}
          value={leaf.days ?? null}
          onValue={(days) => onChange({ ...leaf, days })}
        />
      </div>
    </>
  );
}
