import { MinusIcon, PlusIcon } from '../../components/icons';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { Cause, Product, Program } from '../../lib/api/types';
import type { BoughtItem } from '../../lib/attempt';
import { rupiah } from '../../lib/format';
import { useLoad } from '../../lib/load';

type BoughtProps = {
  programs: Program[];
  items: BoughtItem[];
  onItems: (items: BoughtItem[]) => void;
};

/** Where products earn, or bring something to a cause: how many are in this sale. Only those that count are asked for. */
export function Bought({ programs, items, onItems }: BoughtProps) {
  const t = words('counter');
  const causes = useLoad('causes', (signal) => answer(api.GET('/api/v1/causes', { signal })));
  const isOfProduct = ({ status, share }: Cause) => status === 'active' && share?.of === 'product';
  const collecting = causes.data?.items.filter(isOfProduct) ?? [];
  const isAsked = collecting.length > 0 || programs.some(({ earn }) => earn.per === 'product');
  const { data } = useLoad(isAsked ? 'products that count' : null, (signal) =>
    answer(api.GET('/api/v1/products', { params: { query: { limit: 200 } }, signal })),
  );
  const counted = data?.items.filter(
    (product) =>
      programs.some((program) => counts(program, product)) ||
      collecting.some(({ share }) => share?.of === 'product' && share.product_ids.includes(product.id)),
  );
  if (!counted || counted.length === 0) return null;
  const quantityOf = (product: Product) =>
    items.find(({ product_id }) => product_id === product.id)?.quantity ?? 0;

  function change({ id, name, price }: Product, quantity: number): void {
    const others = items.filter(({ product_id }) => product_id !== id);
    const item = { product_id: id, name, unit_price: price ?? 0, quantity };
    onItems(quantity > 0 ? [...others, item] : others);
  }

  return (
    <fieldset class="bought">
      <legend>{t.bought}</legend>
      <ul>
        {counted.map((product) => (
          <li key={product.id}>
            <span>
              {product.name}
              {product.price ? <small>{rupiah(product.price)}</small> : null}
            </span>
            <button
              type="button"
              class="btn-icon"
              aria-label={t.oneLess(product.name)}
              disabled={quantityOf(product) === 0}
              onClick={() => change(product, quantityOf(product) - 1)}
            >
              <MinusIcon />
            </button>
            <output aria-label={t.piecesOf(product.name)}>{quantityOf(product)}</output>
            <button
              type="button"
              class="btn-icon"
              aria-label={t.oneMore(product.name)}
              onClick={() => change(product, quantityOf(product) + 1)}
            >
              <PlusIcon />
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function counts({ earn }: Program, { id, category }: Product): boolean {
  if (earn.per !== 'product') return false;
  return Boolean(earn.product_ids?.includes(id) || (category && earn.categories?.includes(category)));
}
