import { useState } from 'preact/hooks';
import { Confirm } from '../../../components/sheet';
import { Trouble } from '../../../components/states';
import { words } from '../../../i18n';
import { answer, api } from '../../../lib/api/client';
import type { Problem } from '../../../lib/api/problem';
import type { CustomerImport } from '../../../lib/api/types';
import { number } from '../../../lib/format';
import { forget, useLoad, useSend } from '../../../lib/load';
import { Counts, Remarks } from './told';

type UnderWayProps = {
  work: CustomerImport;
  problem: Problem | undefined;
  onChange: (work: CustomerImport) => void;
};

/** How far it is; once it is done, what came of it, and the way back. */
export function UnderWay({ work, problem, onChange }: UnderWayProps) {
  const t = words('bringing');
  const path = { import_id: work.id };
  const [undoing, setUndoing] = useState(false);
  const cancel = useSend(async () =>
    onChange(await answer(api.POST('/api/v1/customers/imports/{import_id}/cancel', { params: { path } }))),
  );
  const refused = useLoad(work.refused > 0 ? `refused ${work.id} ${work.status}` : null, (signal) =>
    answer(api.GET('/api/v1/customers/imports/{import_id}/refused', { params: { path }, signal })),
  );

  async function undo(): Promise<void> {
    const begun = await answer(api.POST('/api/v1/customers/imports/{import_id}/undo', { params: { path } }));
    forget('');
    onChange(begun);
    setUndoing(false);
  }

  const isAtWork = work.status === 'running' || work.status === 'undoing';
  const done = work.status === 'undoing' ? work.undone + work.kept : work.done;
  const of = work.status === 'undoing' ? work.added + work.updated : work.rows;
  return (
    <>
      <Trouble problem={cancel.problem ?? (isAtWork ? undefined : problem)} />
      {isAtWork && (
        <section class="card stack-tight" role="status">
          <b>{t.status[work.status]}</b>
          <progress value={done} max={of} />
          <p>{t.progress(number(done), number(of))}</p>
          <p class="hint">{t.goesOn}</p>
        </section>
      )}
      {work.status === 'running' && (
        <button type="button" class="btn btn-quiet" disabled={cancel.busy} onClick={() => cancel.send()}>
          {t.cancel}
        </button>
      )}
      {!isAtWork && <h2>{t.status[work.status]}</h2>}
      {(work.status === 'done' || work.status === 'cancelled') && <Counts told={work} isDone />}
      {work.status === 'undone' && (
        <ul class="list" role="status">
          <li class="row">
            <span class="row-words">{t.undone(number(work.undone))}</span>
          </li>
          {work.kept_because.map(({ reason, customers }) => (
            <li key={reason} class="row">
              <span class="row-words">{t.kept[reason](number(customers))}</span>
            </li>
          ))}
        </ul>
      )}
      {refused.data && !isAtWork && (
        <Remarks title={t.refusedTitle(number(work.refused))} rows={refused.data.items} canDownload />
      )}
      {!isAtWork && (
        <div class="actions">
          <a class="btn btn-big" href="/pelanggan">
            {t.seeCustomers}
          </a>
          {(work.status === 'done' || work.status === 'cancelled') && work.added + work.updated > 0 && (
            <button type="button" class="btn btn-quiet" onClick={() => setUndoing(true)}>
              {t.undo}
            </button>
          )}
          <a class="link" href="/pelanggan/impor">
            {t.another}
          </a>
        </div>
      )}
      {undoing && (
        <Confirm
          title={t.undoTitle}
          text={t.undoText}
          action={t.undoYes}
          danger
          onYes={undo}
          onClose={() => setUndoing(false)}
        />
      )}
    </>
  );
}
