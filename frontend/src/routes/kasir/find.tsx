import { useState } from 'preact/hooks';
import { PlusIcon, ScanIcon, SearchIcon, TicketIcon } from '../../components/icons';
import { later } from '../../components/later';
import { Person } from '../../components/person';
import { Skeleton, Trouble } from '../../components/states';
import { Top } from '../../components/top';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import { useLoad, useSend, useSettled } from '../../lib/load';
import { isWholePhone } from '../../lib/phone';
import { go } from '../../lib/router';
import { cardToken } from '../../lib/scan';
import { useCan } from '../../lib/session';
import { countWaiting } from '../../lib/waits';
import { NOBODY } from './outcome';

const HereLine = later(async () => (await import('./here')).HereLine);
const NewCustomer = later(async () => (await import('./new-customer')).NewCustomer);
const Recent = later(async () => (await import('./recent')).Recent);
const WaitingSales = later(async () => (await import('../../components/waiting-sales')).WaitingSales);
const Scanner = later(async () => (await import('../../components/scanner')).Scanner);

type FindProps = { startScanning: boolean; onFound: (customerId: string) => void };

export function Find({ startScanning, onFound }: FindProps) {
  const t = words('counter');
  const can = useCan();
  const [typed, setTyped] = useState('');
  const [scanning, setScanning] = useState(startScanning);
  const [adding, setAdding] = useState(false);
  const [unknownCard, setUnknownCard] = useState(false);
  const text = useSettled(typed.trim());
  const found = useLoad(text.length > 1 ? `find ${text}` : null, (signal) => {
    const query = isWholePhone(text) ? { phone: text, limit: 8 } : { q: text, limit: 8 };
    return answer(api.GET('/api/v1/customers', { params: { query }, signal }));
  });
  const byCode = useSend(async (code: string) => {
    setUnknownCard(false);
    const card = cardToken(code);
    if (!card) return go(`/voucher?kode=${encodeURIComponent(code)}`);
    const { items } = await answer(api.GET('/api/v1/customers', { params: { query: { card } } }));
    if (items[0]) onFound(items[0].id);
    else setUnknownCard(true);
  });
  const rows = found.data?.items;

  return (
    <div class="stack">
      <Top title={t.title} subtitle={t.question}>
        <a class="btn-icon" href="/voucher" aria-label={t.usesVoucher}>
          <TicketIcon />
        </a>
      </Top>
      <HereLine />
      {text.length < 2 && !adding && countWaiting() > 0 && <WaitingSales />}
      <div class="search-row">
        <label class="search">
          <SearchIcon />
          <input
            type="search"
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setAdding(false);
            }}
            placeholder={t.search}
            aria-label={t.search}
            autocomplete="off"
            enterkeyhint="search"
          />
        </label>
        <button type="button" class="btn-square" onClick={() => setScanning(true)}>
          <ScanIcon /> <span>{t.scan}</span>
        </button>
      </div>
      {unknownCard && (
        <p class="trouble" role="alert">
          {t.unknownCard}
        </p>
      )}
      <Trouble problem={byCode.problem ?? found.problem} retry={found.problem && found.reload} />
      {text.length > 1 && !rows && !found.problem && <Skeleton rows={3} />}
      {rows && rows.length > 0 && !adding && (
        <ul class="list" aria-label={t.question}>
          {rows.map((row) => (
            <li key={row.id}>
              <button type="button" class="row" onClick={() => onFound(row.id)}>
                <Person row={row} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {rows?.length === 0 && !adding && <p class="hint">{t.notFound(text)}</p>}
      {can('customers:write') && (adding || rows?.length === 0) ? (
        <NewCustomer key={text} text={text} onAdded={onFound} />
      ) : (
        <div class="actions">
          {can('customers:write') && (
            <button type="button" class="btn btn-quiet" onClick={() => setAdding(true)}>
              <PlusIcon /> {t.newCustomer}
            </button>
          )}
          {text.length < 2 && (
            <button type="button" class="link" onClick={() => onFound(NOBODY)}>
              {t.withoutCustomer}
            </button>
          )}
        </div>
      )}
      {text.length < 2 && !adding && <Recent />}
      {scanning && (
        <Scanner
          title={t.scanTitle}
          onClose={() => setScanning(false)}
          onCode={(code) => {
            setScanning(false);
            byCode.send(code);
          }}
        />
      )}
    </div>
  );
}
