import { words } from '../../i18n';
import type { SalesImported } from '../../lib/api/types';
import { badLines } from '../../lib/bad-lines';
import { day, number, rupiah, time } from '../../lib/format';

const SHOWN = 10;

/** What could not be recorded and why, with a way on: the lines as a file to be corrected. */
export function BadSales({ told }: { told: SalesImported }) {
  const t = words('imports');
  const { errors } = told;
  if (errors.length === 0) return null;
  return (
    <section class="trouble">
      <div class="stack-tight">
        <b>{t.bad(number(errors.length))}</b>
        <ul>
          {errors.slice(0, SHOWN).map(({ line, detail }) => (
            <li key={line}>
              <b>{t.line(line)}:</b> {detail}
            </li>
          ))}
        </ul>
        {errors.length > SHOWN && <span>{t.more(number(errors.length - SHOWN))}</span>}
        <p>{t.badText}</p>
        <button
          type="button"
          class="btn btn-quiet"
          onClick={() => download(badLines(told, t.reason), t.badFile)}
        >
          {t.download}
        </button>
      </div>
    </section>
  );
}

/** What the till took back after it was recorded here. */
export function StillRecorded({ told }: { told: SalesImported }) {
  const t = words('imports');
  const { still_recorded } = told;
  if (still_recorded.length === 0) return null;
  return (
    <section class="trouble">
      <div class="stack-tight">
        <b>{t.stillRecorded(number(still_recorded.length))}</b>
        <ul>
          {still_recorded.slice(0, SHOWN).map(({ line, amount, text }) => (
            <li key={line}>
              <b>{t.line(line)}:</b> {rupiah(amount)} · {text}
            </li>
          ))}
        </ul>
        {still_recorded.length > SHOWN && <span>{t.more(number(still_recorded.length - SHOWN))}</span>}
        <p>{t.stillRecordedText}</p>
      </div>
    </section>
  );
}

type ElsewhereProps = { told: SalesImported; onTill: (till: string) => void };

/** The same sales under another name would be recorded twice. */
export function Elsewhere({ told, onTill }: ElsewhereProps) {
  const t = words('imports');
  return told.elsewhere.map(({ till, sales }) => (
    <section key={till} class="trouble" role="alert">
      <p>{t.elsewhere(number(sales), till)}</p>
      <button type="button" class="btn btn-small btn-quiet" onClick={() => onTill(till)}>
        {t.useTill(till)}
      </button>
    </section>
  ));
}

/** The first sales as they were understood, so that a wrong column is noticed before anything is recorded. */
export function AsRead({ told }: { told: SalesImported }) {
  const t = words('imports');
  return (
    <section class="stack-tight">
      {told.examples.length > 0 && <h2>{t.asRead}</h2>}
      <ul class="list">
        {told.examples.map(({ line, occurred_at, amount, phone, name, items }) => (
          <li key={line} class="row">
            <span class="row-words">
              <b>
                {rupiah(amount)} · {name ?? phone ?? t.withoutNumber}
              </b>
              <small>
                {[`${day(occurred_at)} ${time(occurred_at)}`, name && phone].filter(Boolean).join(' · ')}
              </small>
              {items.length > 0 && <small>{items.join(', ')}</small>}
            </span>
          </li>
        ))}
      </ul>
      <p class="hint">
        {t.columns}: {Object.values(told.columns).join(', ')}
      </p>
    </section>
  );
}

function download(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
