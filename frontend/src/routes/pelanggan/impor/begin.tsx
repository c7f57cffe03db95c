import { useState } from 'preact/hooks';
import { TextArea } from '../../../components/field';
import { PeopleIcon, UploadIcon } from '../../../components/icons';
import { Skeleton, Trouble } from '../../../components/states';
import { words } from '../../../i18n';
import { answer, api } from '../../../lib/api/client';
import type { CustomerImport } from '../../../lib/api/types';
import { hasContacts, pickContacts, readCustomers } from '../../../lib/customer-import';
import { ago, number } from '../../../lib/format';
import { useLoad, useSend } from '../../../lib/load';

/** A file, lines that were pasted, or the phone's contacts. */
export function Begin({ onRead }: { onRead: (read: CustomerImport) => void }) {
  const t = words('bringing');
  const [pasted, setPasted] = useState('');
  const { send, busy, problem } = useSend(async (content: Blob | string) =>
    onRead(await readCustomers(content)),
  );
  const pick = useSend(async () => {
    const lines = await pickContacts();
    if (lines) await send(lines);
  });
  return (
    <>
      <p>{t.intro}</p>
      <p class="hint">{t.again}</p>
      <label class="btn btn-big file">
        <UploadIcon /> {t.chooseFile}
        <input
          type="file"
          accept=".csv,.txt,.tsv,.xlsx,.vcf,text/csv,text/plain,text/vcard,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          disabled={busy}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (chosen) send(chosen);
          }}
        />
      </label>
      {hasContacts() && (
        <button type="button" class="btn btn-quiet" disabled={busy} onClick={() => pick.send()}>
          <PeopleIcon /> {t.fromContacts}
        </button>
      )}
      <section class="card stack-tight">
        <TextArea
          label={t.paste}
          hint={t.pasteExample}
          rows={4}
          value={pasted}
          onValue={setPasted}
          error={problem?.field('file')}
        />
        <button
          type="button"
          class="btn btn-quiet"
          disabled={busy || !pasted.trim()}
          onClick={() => send(pasted)}
        >
          {t.readThis}
        </button>
      </section>
      {!problem?.errors.length && <Trouble problem={problem} />}
      {problem?.field('file') && !pasted && (
        <p class="trouble" role="alert">
          {problem.field('file')}
        </p>
      )}
      {busy && (
        <>
          <p role="status">{t.reading}</p>
          <Skeleton rows={2} />
        </>
      )}
      <Earlier />
    </>
  );
}

function Earlier() {
  const t = words('bringing');
  const { data } = useLoad('customer imports', (signal) =>
    answer(api.GET('/api/v1/customers/imports', { signal })),
  );
  const begun = data?.items.filter(({ status }) => status !== 'draft') ?? [];
  if (begun.length === 0) return null;
  return (
    <section class="stack-tight">
      <h2>{t.earlier}</h2>
      <ul class="list">
        {begun.map(({ id, status, added, updated, created_at }) => (
          <li key={id}>
            <a class="row" href={`/pelanggan/impor?impor=${id}`}>
              <span class="row-words">
                <b>{t.status[status]}</b>
                <small>
                  {ago(created_at)} · {t.addedAndFilled(number(added), number(updated))}
                </small>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
