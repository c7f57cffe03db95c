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
