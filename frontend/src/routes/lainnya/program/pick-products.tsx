import { useState } from 'preact/hooks';
import { ChoiceChip } from '../../../components/chip';
import { Field } from '../../../components/field';
import { Trouble } from '../../../components/states';
import { words } from '../../../i18n';
import { answer, api } from '../../../lib/api/client';
import type { ProgramDraft } from '../../../lib/api/types';
import { useLoad, useSettled } from '../../../lib/load';

type PerProduct = Extract<ProgramDraft['earn'], { per: 'product' }>;
type PickProps = {
  earn: PerProduct;
  onEarn: (part: Partial<PerProduct>) => void;
  error: string | undefined;
};

const SHOWN = 24;

/** Categories and products of the catalogue; what is chosen stays in sight while one searches on. */
export function PickProducts({ earn, onEarn, error }: PickProps) {
  const t = words('programs');
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim()) || undefined;
  const categories = useLoad('product categories', (signal) =>
    answer(api.GET('/api/v1/products/categories', { signal })),
  );
  const all = useLoad('products to choose', (signal) =>
    answer(api.GET('/api/v1/products', { params: { query: { limit: 200 } }, signal })),
  );
  const found = useLoad(q ? `products to choose ${q}` : null, (signal) =>
    answer(api.GET('/api/v1/products', { params: { query: { q, limit: SHOWN } }, signal })),
  );
  const ids = earn.product_ids ?? [];
  const names = earn.categories ?? [];
  const known = [...(all.data?.items ?? []), ...(found.data?.items ?? [])];
  const chosen = ids.map((id) => known.find((product) => product.id === id) ?? { id, name: '…' });
  const offered = (q ? found.data : all.data)?.items.filter(({ id }) => !ids.includes(id)).slice(0, SHOWN);
  const toggle = (list: string[], one: string) =>
    list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

  if (all.data?.items.length === 0) return <p class="hint">{t.noProducts}</p>;
  return (
    <fieldset class="stack-tight">
      <legend>{t.whichProducts}</legend>
      {error && (
        <p class="trouble wrong-part" tabIndex={-1} role="alert">
          {error}
        </p>
      )}
      <Trouble problem={all.problem} retry={all.reload} />
      {categories.data && categories.data.items.length > 0 && (
        <>
          <p class="hint">{t.categories}</p>
          <div class="chips">
            {categories.data.items.map(({ name }) => (
              <ChoiceChip
                key={name}
                on={names.includes(name)}
                onToggle={() => onEarn({ categories: toggle(names, name) })}
              >
                {name}
              </ChoiceChip>
            ))}
          </div>
        </>
      )}
      <Field label={t.searchProducts} value={typed} onValue={setTyped} autocomplete="off" />
      <div class="chips">
        {[...chosen, ...(offered ?? [])].map(({ id, name }) => (
          <ChoiceChip
            key={id}
            on={ids.includes(id)}
            onToggle={() => onEarn({ product_ids: toggle(ids, id) })}
          >
            {name}
          </ChoiceChip>
        ))}
      </div>
    </fieldset>
  );
}
