import { useState } from 'preact/hooks';
import { BagIcon, DownloadIcon, PeopleIcon, StampIcon, TicketIcon } from '../../components/icons';
import { Trouble } from '../../components/states';
import { Top } from '../../components/top';
import { words } from '../../i18n';
import { download } from '../../lib/download';
import { number } from '../../lib/format';
import { useSend } from '../../lib/load';
import { say } from '../../lib/toast';
import '../../styles/settings.css';

const TABLES = [
  ['customers', PeopleIcon],
  ['sales', BagIcon],
  ['ledger', StampIcon],
  ['vouchers', TicketIcon],
] as const;
const FORMATS = ['xlsx', 'csv'] as const;

type Table = (typeof TABLES)[number][0];

/** All that the shop has, to take along. */
export default function Exports() {
  const t = words('imports').out;
  return (
    <div class="stack">
      <Top title={t.title} backTo="/lainnya" />
      <p class="hint">{t.text}</p>
      {TABLES.map(([table, Icon]) => (
        <Export key={table} table={table} icon={Icon} />
      ))}
      <p class="hint">{t.careful}</p>
    </div>
  );
}

function Export({ table, icon: Icon }: { table: Table; icon: typeof BagIcon }) {
  const t = words('imports').out;
  const [bytes, setBytes] = useState(0);
  const { send, busy, problem } = useSend(async (format: (typeof FORMATS)[number]) => {
    setBytes(0);
    say(t.saved(await download(`/api/v1/exports/${table}?format=${format}`, setBytes)));
  });
  return (
    <section class="card stack-tight" aria-label={t[table]}>
      <div class="export-of">
        <Icon class="row-mark" />
        <span class="row-words">
          <b>{t[table]}</b>
          <small>{t[`${table}Text`]}</small>
        </span>
      </div>
      <Trouble problem={problem} />
      <div class="actions-row">
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            class="btn btn-quiet btn-small"
            disabled={busy}
            onClick={() => send(format)}
          >
            <DownloadIcon /> {format === 'xlsx' ? t.excel : t.csv}
          </button>
        ))}
      </div>
      {busy && (
        <p class="hint" role="status">
          {t.preparing} {bytes > 0 && `${number(Math.ceil(bytes / 1024))} KB`}
        </p>
      )}
    </section>
  );
}
