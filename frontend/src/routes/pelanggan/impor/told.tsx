import { words } from '../../../i18n';
import { refusedRows } from '../../../lib/customer-import';
import { number } from '../../../lib/format';

const SHOWN = 10;

type CountsProps = {
  told: { rows: number; added: number; updated: number; unchanged: number; refused: number };
  isDone: boolean;
};

/** Every row of the file is accounted for. */
export function Counts({ told, isDone }: CountsProps) {
  const t = words('bringing');
  const counts = (['added', 'updated', 'unchanged', 'refused'] as const).filter((name) => told[name] > 0);
  return (
    <section class="stack-tight" role={isDone ? 'status' : undefined}>
      <h2>{isDone ? t.result : t.whatHappens}</h2>
      <ul class="list">
        {counts.map((name) => (
          <li key={name} class="row">
            <b>{number(told[name])}</b>
            <span class="row-words">{isDone ? t.was[name] : t.will[name]}</span>
          </li>
        ))}
      </ul>
      <p class="hint">{t.ofRows(number(told.rows))}</p>
    </section>
  );
}

type Remark = { line: number; detail: string; text: string };

export function Remarks({
  title,
  rows,
  canDownload,
}: {
  title: string;
  rows: Remark[];
  canDownload?: boolean;
}) {
  const t = words('bringing');
  if (rows.length === 0) return null;
  return (
    <section class="trouble">
      <div class="stack-tight">
        <b>{title}</b>
        <ul>
          {rows.slice(0, SHOWN).map(({ line, detail }) => (
            <li key={`${line} ${detail}`}>
              <b>{t.line(line)}:</b> {detail}
            </li>
          ))}
        </ul>
        {rows.length > SHOWN && <span>{t.more(number(rows.length - SHOWN))}</span>}
        {canDownload && (
          <button type="button" class="btn btn-quiet" onClick={() => save(rows)}>
            {t.download}
          </button>
        )}
      </div>
    </section>
  );
}

function save(rows: Remark[]): void {
  const t = words('bringing');
  const file = new Blob([refusedRows(rows, t.refusedHeading)], { type: 'text/csv;charset=utf-8' });
  const href = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href, download: t.refusedFile }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
