import { useState } from 'preact/hooks';
import { ChoiceChip } from '../../components/chip';
import { Field } from '../../components/field';
import { CheckIcon, PeopleIcon, StarIcon, TicketIcon, UploadIcon } from '../../components/icons';
import { Skeleton, Trouble } from '../../components/states';
import { Top } from '../../components/top';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { SalesImported } from '../../lib/api/types';
import { number, rupiah } from '../../lib/format';
import { lookInto, recordSales, type Told } from '../../lib/import-sales';
import { useLoad, useSend } from '../../lib/load';
import { AsRead, BadSales, Elsewhere, StillRecorded } from './imported';

const TILL = 'import till';
/** In every language, so that another phone takes the same name. */
const FIRST_TILL = 'kasir';

export default function ImportSales() {
  const t = words('imports');
  const tills = useLoad('import tills', (signal) =>
    answer(api.GET('/api/v1/sales/import/tills', { signal })),
  );
  const known = tills.data?.items.map(({ till }) => till) ?? [];
  const [typed, setTyped] = useState(localStorage.getItem(TILL));
  const till = typed ?? known[0] ?? FIRST_TILL;
  const [file, setFile] = useState<File>();
  const [found, setFound] = useState<SalesImported>();
  const [progress, setProgress] = useState<Told>();
  const [outcome, setOutcome] = useState<SalesImported>();

  const look = useSend(async (chosen: File, from: string) => {
    setFile(chosen);
    setFound(undefined);
    setOutcome(undefined);
    record.reset();
    setFound(await lookInto(chosen, from));
  });
  const record = useSend(async () => {
    localStorage.setItem(TILL, till);
    setProgress({ done: 0, of: found!.new });
    try {
      setOutcome(await recordSales(file!, till, setProgress));
    } finally {
      setProgress(undefined);
    }
  });
  const shown = outcome ?? found;
  const stopped = record.problem?.code === 'stopped';

  return (
    <div class="stack">
      <Top title={t.title} backTo="/lainnya" />
      {!shown && (
        <>
          <p>{t.intro}</p>
          <p class="hint">{t.again}</p>
          <Field label={t.till} hint={t.tillHint} value={till} onValue={setTyped} required />
          {known.length > 0 && (
            <section class="stack-tight">
              <small>{t.tillsBefore}</small>
              <div class="chips">
                {known.map((name) => (
                  <ChoiceChip key={name} on={name === till} onToggle={() => setTyped(name)}>
                    {name}
                  </ChoiceChip>
                ))}
              </div>
            </section>
          )}
        </>
      )}
      {!progress && (
        <label class={`btn file ${shown ? 'btn-quiet' : 'btn-big'}`}>
          <UploadIcon /> {shown ? t.another : t.choose}
          <input
            type="file"
            accept=".csv,.txt,text/csv,text/plain,application/vnd.ms-excel"
            disabled={look.busy || !till.trim()}
            onChange={(event) => {
              const chosen = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (chosen) look.send(chosen, till);
            }}
          />
        </label>
      )}
      <Trouble problem={look.problem} />
      {look.busy && (
        <>
          <p role="status">{t.reading}</p>
          <Skeleton rows={3} />
        </>
      )}
      {shown && !look.busy && (
        <>
          <Counts told={shown} isDone={Boolean(outcome)} />
          {!outcome && !progress && (
            <Elsewhere
              told={shown}
              onTill={(name) => {
                setTyped(name);
                look.send(file!, name);
              }}
            />
          )}
          {progress && (
            <section class="card stack-tight" role="status">
              <b>{t.recording(number(progress.done), number(progress.of))}</b>
              <progress value={progress.done} max={progress.of} />
              <p class="hint">{t.keepOpen}</p>
            </section>
          )}
          {stopped ? (
            <p class="trouble" role="alert">
              {t.stopped}
            </p>
          ) : (
            <Trouble problem={record.problem} />
          )}
          {!outcome && (
            <button
              type="button"
              class="btn btn-big"
              disabled={record.busy || shown.new === 0}
              onClick={() => record.send()}
            >
              {shown.new ? t.record(number(shown.new)) : t.nothingNew}
            </button>
          )}
          <StillRecorded told={shown} />
          <BadSales told={shown} />
          {!outcome && <AsRead told={shown} />}
        </>
      )}
    </div>
  );
}

function Counts({ told, isDone }: { told: SalesImported; isDone: boolean }) {
  const t = words('imports');
  return (
    <ul class="list" role={isDone ? 'status' : undefined}>
      <li class="row">
        <CheckIcon class="row-mark" />
        <span class="row-words">
          <b>{isDone ? t.recorded(number(told.new)) : t.willRecord(number(told.new))}</b>
          {told.new > 0 && <small>{t.worth(rupiah(told.amount))}</small>}
          {told.known > 0 && <small>{t.known(number(told.known))}</small>}
          {told.left_out > 0 && <small>{t.leftOut(number(told.left_out))}</small>}
        </span>
      </li>
      {told.customers_new + told.nobody > 0 && (
        <li class="row">
          <PeopleIcon class="row-mark" />
          <span class="row-words">
            {told.customers_new > 0 && <b>{t.newCustomers(number(told.customers_new))}</b>}
            {told.nobody > 0 && <small>{t.nobody(number(told.nobody))}</small>}
          </span>
        </li>
      )}
      {told.earned.map(({ program_id, amount, unit, name }) => (
        <li key={program_id} class="row">
          <StarIcon class="row-mark" />
          <span class="row-words">{t.earned(number(amount), t.units[unit], name)}</span>
        </li>
      ))}
      {told.vouchers > 0 && (
        <li class="row">
          <TicketIcon class="row-mark" />
          <span class="row-words">{t.vouchers(number(told.vouchers))}</span>
        </li>
      )}
    </ul>
  );
}
