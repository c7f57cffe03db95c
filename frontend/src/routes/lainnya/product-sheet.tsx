import { useState } from 'preact/hooks';
import { ChoiceChip } from '../../components/chip';
import { Field, MoneyField } from '../../components/field';
import { Sheet } from '../../components/sheet';
import { plainWords, Trouble } from '../../components/states';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import { asProblem } from '../../lib/api/problem';
import type { Product, ProductChanges } from '../../lib/api/types';
import { useSend } from '../../lib/load';
import { say } from '../../lib/toast';

type SheetProps = { product: Product; categories: string[]; onChange: () => void; onClose: () => void };

export function ProductSheet({ product, categories, onChange, onClose }: SheetProps) {
  const t = words('products');
  const common = words('common');
  const [name, setName] = useState(product.name);
  const [price, setPrice] = useState(product.price);
  const [category, setCategory] = useState(product.category ?? '');
  const [sku, setSku] = useState(product.sku ?? '');

  async function change(body: ProductChanges): Promise<void> {
    const path = { product_id: product.id };
    await answer(api.PATCH('/api/v1/products/{product_id}', { params: { path }, body }));
    onChange();
  }
  const save = useSend(async () => {
    await change({ name, price, category: category.trim() || null, sku: sku.trim() || null });
    onClose();
    say(common.saved);
  });
  const archive = useSend(async () => {
    await change({ archived: true });
    onClose();
    say(t.archived(product.name), { label: t.undo, run: bringBack });
  });
  const restore = useSend(async () => {
    await change({ archived: false });
    onClose();
    say(t.broughtBack(product.name));
  });
  function bringBack(): void {
    change({ archived: false }).catch((error: unknown) => say(plainWords(asProblem(error))));
  }
  const skuTaken = save.problem?.code === 'sku_taken' ? save.problem.message : undefined;
  const isBusy = save.busy || archive.busy || restore.busy;

  return (
    <Sheet title={t.edit} onClose={onClose}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save.send();
        }}
      >
        <Field label={t.name} value={name} onValue={setName} error={save.problem?.field('name')} required />
        <MoneyField label={t.price} value={price} onValue={setPrice} error={save.problem?.field('price')} />
        <Field
          label={t.category}
          placeholder={t.categoryExample}
          value={category}
          onValue={setCategory}
          error={save.problem?.field('category')}
        />
        {categories.length > 0 && (
          <div class="chips chips-scroll">
            {categories.map((known) => (
              <ChoiceChip
                key={known}
                on={category === known}
                onToggle={() => setCategory(category === known ? '' : known)}
              >
                {known}
              </ChoiceChip>
            ))}
          </div>
        )}
        <Field
          label={t.sku}
          hint={t.skuHint}
          value={sku}
          onValue={setSku}
          error={skuTaken ?? save.problem?.field('sku')}
          autocapitalize="characters"
          spellcheck={false}
        />
        {!skuTaken && !save.problem?.errors.length && <Trouble problem={save.problem} />}
        <Trouble problem={archive.problem ?? restore.problem} />
        <button type="submit" class="btn" disabled={isBusy}>
          {common.save}
        </button>
        {product.archived ? (
          <button type="button" class="btn btn-quiet" disabled={isBusy} onClick={() => restore.send()}>
            {t.bringBack}
          </button>
        ) : (
          <div class="stack-tight">
            <button type="button" class="link link-danger" disabled={isBusy} onClick={() => archive.send()}>
              {t.putAway}
            </button>
            <p class="hint">{t.putAwayText}</p>
          </div>
        )}
      </form>
    </Sheet>
  );
}
