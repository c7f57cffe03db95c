import { useState } from 'preact/hooks';
import { TextArea } from '../../components/field';
import { CheckIcon, EditIcon, PlusIcon } from '../../components/icons';
import { Sheet } from '../../components/sheet';
import { Trouble } from '../../components/states';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { ProductImport } from '../../lib/api/types';
import { rupiah } from '../../lib/format';
import { useSend } from '../../lib/load';
import { say } from '../../lib/toast';

const SHOWN_ERRORS = 20;

export function PasteProducts({ onSaved, onClose }: { onSaved: () => void; onClose: () => void }) {
  const t = words('products');
  const [text, setText] = useState('');
  const [preview, setPreview] = useState<ProductImport>();
  const bring = (dry_run: boolean) =>
    answer(api.POST('/api/v1/products/import', { body: { text, dry_run } }));
  const check = useSend(async () => setPreview(await bring(true)));
  const save = useSend(async () => {
    const { added, updated } = await bring(false);
    onSaved();
    onClose();
    say(t.imported(added, updated));
  });
  if (preview) {
    const count = preview.added + preview.updated;
    return (
      <Sheet title={t.preview} onClose={onClose}>
        <Preview found={preview} />
        <Trouble problem={save.problem} />
        <div class="actions">
          <button type="button" class="btn" disabled={save.busy || count === 0} onClick={() => save.send()}>
            {count > 0 ? t.saveAll(count) : t.nothingToSave}
          </button>
          <button type="button" class="btn btn-quiet" onClick={() => setPreview(undefined)}>
            {t.changeText}
          </button>
        </div>
      </Sheet>
    );
  }
  return (
    <Sheet title={t.paste} onClose={onClose}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          check.send();
        }}
      >
        <p class="hint">{t.pasteText}</p>
        <TextArea
          label={t.lines}
          rows={8}
          placeholder={t.pasteExample}
          value={text}
          onValue={setText}
          error={check.problem?.field('text')}
        />
        {!check.problem?.errors.length && <Trouble problem={check.problem} />}
        <label class="btn btn-quiet file">
          {t.chooseFile}
          <input
            type="file"
            accept=".csv,.txt,text/csv,text/plain"
            onChange={async (event) => setText((await event.currentTarget.files?.[0]?.text()) ?? text)}
          />
        </label>
        <button type="submit" class="btn" disabled={check.busy || !text.trim()}>
          {t.check}
        </button>
      </form>
    </Sheet>
  );
}

function Preview({ found }: { found: ProductImport }) {
  const t = words('products');
  return (
    <div class="stack">
      <ul class="list">
        {found.added > 0 && (
          <li class="row">
            <PlusIcon class="row-mark" /> <b>{t.toAdd(found.added)}</b>
          </li>
        )}
        {found.updated > 0 && (
          <li class="row">
            <EditIcon class="row-mark" /> <b>{t.toUpdate(found.updated)}</b>
          </li>
        )}
        {found.unchanged > 0 && (
          <li class="row">
            <CheckIcon class="row-mark" /> <span>{t.toLeave(found.unchanged)}</span>
          </li>
        )}
      </ul>
      {found.errors.length > 0 && (
        <section class="trouble">
          <div class="stack-tight">
            <b>{t.badLines(found.errors.length)}</b>
            <ul>
              {found.errors.slice(0, SHOWN_ERRORS).map(({ line, detail }) => (
                <li key={line}>
                  <b>{t.line(line)}:</b> {detail}
                </li>
              ))}
            </ul>
            {found.errors.length > SHOWN_ERRORS && (
              <span>{t.andMore(found.errors.length - SHOWN_ERRORS)}</span>
            )}
          </div>
        </section>
      )}
      {found.examples.length > 0 && (
        <section class="stack-tight">
          <h3>{t.asRead}</h3>
          <ul class="list">
            {found.examples.map(({ line, name, price, price_before, category, sku }) => (
              <li key={line} class="row">
                <span class="row-words">
                  <b>{name}</b>
                  <small>
                    {[
                      price_before !== null && `${rupiah(price_before)} →`,
                      price === null ? t.noPrice : rupiah(price),
                      [category, sku]
                        .filter(Boolean)
                        .map((part) => `· ${part}`)
                        .join(' '),
                    ]
                      .filter(Boolean)
                      .join(' ')}
                  </small>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
