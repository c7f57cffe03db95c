import { useRef, useState } from 'preact/hooks';
import { ChoiceChip } from '../../components/chip';
import { BagIcon, CopyIcon, EditIcon, PlusIcon, SearchIcon } from '../../components/icons';
import { later } from '../../components/later';
import { Empty, Skeleton, Trouble } from '../../components/states';
import { Top } from '../../components/top';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { Product } from '../../lib/api/types';
import { number, rupiah } from '../../lib/format';
import { newId } from '../../lib/id';
import { lastSeen, useLoad, useSend, useSettled } from '../../lib/load';
import { usePages, useSeen } from '../../lib/pages';
import { quickProduct } from '../../lib/quick-product';
import { useCan } from '../../lib/session';
import { say } from '../../lib/toast';

const ProductSheet = later(async () => (await import('./product-sheet')).ProductSheet);
const PasteProducts = later(async () => (await import('./paste-products')).PasteProducts);
const PAGE = 200;

type Place = { category?: string; archived?: true };

export default function Products() {
  const t = words('products');
  const canWrite = useCan()('programs:write');
  const [typed, setTyped] = useState('');
  const [place, setPlace] = useState<Place>({});
  const [editing, setEditing] = useState<Product>();
  const [pasting, setPasting] = useState(false);
  const typedProduct = quickProduct(typed);
  const q = useSettled(canWrite ? typedProduct.name : typed.trim()) || undefined;
  const key = `products ${place.archived} ${place.category} ${q}`;
  const list = usePages<Product>(key, (cursor, signal) =>
    answer(api.GET('/api/v1/products', { params: { query: { ...place, q, cursor, limit: PAGE } }, signal })),
  );
  const categories = useLoad('product categories', (signal) =>
    answer(api.GET('/api/v1/products/categories', { signal })),
  );
  const end = useSeen(list.more);
  const isEmpty = list.items?.length === 0;
  const isBare = !q && !place.category && !place.archived;

  function refresh(): void {
    if (list.items && list.items.length > PAGE) lastSeen.delete(`pages ${key}`);
    list.reload();
    categories.reload();
  }

  const quickAdd = canWrite && typedProduct.name && !place.archived && (
    <QuickAdd
      {...typedProduct}
      category={place.category}
      onAdded={() => {
        setTyped('');
        refresh();
      }}
    />
  );

  return (
    <div class="stack">
      <Top title={t.title} backTo="/lainnya">
        {canWrite && (
          <button type="button" class="btn-icon" aria-label={t.paste} onClick={() => setPasting(true)}>
            <CopyIcon />
          </button>
        )}
      </Top>
      <label class="search">
        <SearchIcon />
        <input
          type="search"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          placeholder={canWrite ? t.search : t.searchOnly}
          aria-label={canWrite ? t.search : t.searchOnly}
          autocomplete="off"
          autocapitalize="sentences"
        />
      </label>
      {typedProduct.price !== null && quickAdd}
      {!(isEmpty && isBare) && (
        <div class="chips chips-scroll">
          <ChoiceChip on={!place.category && !place.archived} onToggle={() => setPlace({})}>
            {t.everything}
          </ChoiceChip>
          {categories.data?.items.map(({ name, count }) => (
            <ChoiceChip key={name} on={place.category === name} onToggle={() => setPlace({ category: name })}>
              {name} <small>{number(count)}</small>
            </ChoiceChip>
          ))}
          {canWrite && (
            <ChoiceChip on={Boolean(place.archived)} onToggle={() => setPlace({ archived: true })}>
              {t.archive}
            </ChoiceChip>
          )}
        </div>
      )}
      <Trouble problem={list.problem} retry={list.reload} />
      {!list.items && !list.problem && <Skeleton rows={5} />}
      {isEmpty && !isBare && !quickAdd && (
        <Empty icon={SearchIcon} title={place.archived && !q ? t.noneArchived : t.noneFound} />
      )}
      {isEmpty && isBare && (
        <Empty icon={BagIcon} title={t.empty} text={canWrite ? t.emptyText : t.emptyForCashier}>
          {canWrite && (
            <button type="button" class="btn" onClick={() => setPasting(true)}>
              {t.paste}
            </button>
          )}
        </Empty>
      )}
      <ul class="list">
        {list.items?.map((product) => (
          <li key={product.id}>
            {canWrite ? (
              <button type="button" class="row" onClick={() => setEditing(product)}>
                <ProductWords product={product} />
                <EditIcon />
              </button>
            ) : (
              <div class="row">
                <ProductWords product={product} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {typedProduct.price === null && quickAdd}
      {list.hasMore && (
        <div ref={end}>
          <Skeleton rows={2} />
        </div>
      )}
      {editing && (
        <ProductSheet
          product={editing}
          categories={categories.data?.items.map(({ name }) => name) ?? []}
          onChange={refresh}
          onClose={() => setEditing(undefined)}
        />
      )}
      {pasting && <PasteProducts onSaved={refresh} onClose={() => setPasting(false)} />}
    </div>
  );
}

function ProductWords({ product }: { product: Product }) {
  const t = words('products');
  const price = product.price === null ? t.noPrice : rupiah(product.price);
  return (
    <span class="row-words">
      <b>{product.name}</b>
      <small>{[price, product.category, product.sku].filter(Boolean).join(' · ')}</small>
    </span>
  );
}

type QuickAddProps = {
  name: string;
  price: number | null;
  category: string | undefined;
  onAdded: () => void;
};

/** The same line sent again carries the same id. */
function QuickAdd({ name, price, category, onAdded }: QuickAddProps) {
  const t = words('products');
  const body = { name, price, category: category ?? null };
  const attempt = useRef({ id: newId(), said: '' });
  const add = useSend(async () => {
    const said = JSON.stringify(body);
    if (attempt.current.said !== said) attempt.current = { id: newId(), said };
    const product = await answer(api.POST('/api/v1/products', { body: { id: attempt.current.id, ...body } }));
    say(t.added(product.name));
    onAdded();
  });
  return (
    <>
      <button type="button" class="row card-strong" disabled={add.busy} onClick={() => add.send()}>
        <PlusIcon class="row-mark" />
        <span class="row-words">
          <b>{t.addThis(name)}</b>
          <small>{t.addTo(price === null ? '' : rupiah(price), category ?? '')}</small>
        </span>
      </button>
      <Trouble problem={add.problem} />
    </>
  );
}
