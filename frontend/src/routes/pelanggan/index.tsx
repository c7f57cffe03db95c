import { useEffect, useRef, useState } from 'preact/hooks';
import { ChoiceChip } from '../../components/chip';
import { CheckIcon, PeopleIcon, PlusIcon, SearchIcon, TagIcon } from '../../components/icons';
import { later } from '../../components/later';
import { Person } from '../../components/person';
import { Empty, Skeleton, Trouble } from '../../components/states';
import { Top } from '../../components/top';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { CustomerRow } from '../../lib/api/types';
import { counted } from '../../lib/counted';
import { ago } from '../../lib/format';
import { useLoad, useSettled } from '../../lib/load';
import { usePages, useSeen } from '../../lib/pages';
import { isWholePhone } from '../../lib/phone';
import { quickCustomer } from '../../lib/quick-customer';
import { go } from '../../lib/router';
import { useCan } from '../../lib/session';
import { QuickAdd } from './quick-add';

const LabelMany = later(async () => (await import('./label-many')).LabelMany);
const AddCustomer = later(async () => (await import('./add')).AddCustomer);

/** As the API takes them. */
const MOST_AT_ONCE = 200;

export default function Customers({ query }: { query: URLSearchParams }) {
  const t = words('customers');
  const can = useCan();
  const [typed, setTyped] = useState(query.get('cari') ?? '');
  const text = useSettled(typed.trim());
  const segment = query.get('kelompok') ?? undefined;
  const label = query.get('label') ?? undefined;
  const address = addressOf({ kelompok: segment, label, cari: text || undefined });
  const isFiltered = Boolean(segment || label || text);

  useEffect(() => {
    if (text !== (query.get('cari') ?? '')) go(address, { replace: true });
  }, [text]);

  const list = usePages<CustomerRow>(`${segment} ${label} ${text}`, (cursor, signal) => {
    const search = text && (isWholePhone(text) ? { phone: text } : { q: text });
    const filter = { segment, label, ...(search || {}) };
    return answer(
      api.GET('/api/v1/customers', { params: { query: { limit: 40, cursor, ...filter } }, signal }),
    );
  });
  const end = useSeen(list.more);
  const [chosen, setChosen] = useState<Set<string>>();
  const [labelling, setLabelling] = useState(false);
  const choose = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };

  return (
    <div class="stack">
      <Top title={t.title}>
        {can('customers:write') && (list.items?.length ?? 0) > 0 && (
          <button
            type="button"
            class="btn-icon"
            aria-label={t.chooseSeveral}
            aria-pressed={chosen !== undefined}
            onClick={() => setChosen(chosen ? undefined : new Set())}
          >
            <CheckIcon />
          </button>
        )}
        {can('customers:write') && (
          <button
            type="button"
            class="btn-icon btn-strong"
            aria-label={t.add}
            onClick={() => go('/pelanggan?tambah=1')}
          >
            <PlusIcon />
          </button>
        )}
      </Top>
      <label class="search">
        <SearchIcon />
        <input
          type="search"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          placeholder={t.search}
          aria-label={t.search}
          autocomplete="off"
          enterkeyhint="search"
        />
      </label>
      <Filters segment={segment} label={label} text={text} />
      <Trouble problem={list.problem} retry={list.reload} />
      {!list.items && !list.problem && <Skeleton rows={6} />}
      {list.items?.length === 0 && (
        <Nobody isFiltered={isFiltered} text={can('customers:write') ? text : ''} />
      )}
      {list.items && list.items.length > 0 && (
        <ul class="list">
          {list.items.map((row) => (
            <li key={row.id}>
              {chosen ? (
                <label class="row">
                  <input type="checkbox" checked={chosen.has(row.id)} onChange={() => choose(row.id)} />
                  <Person row={row} note={noteOf(row)} />
                </label>
              ) : (
                <a class="row" href={`/pelanggan/${row.id}`}>
                  <Person row={row} note={noteOf(row)} />
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      {list.hasMore && (
        <div ref={end}>
          <Skeleton rows={2} />
        </div>
      )}
      {chosen && (
        <div class="chosen-bar">
          <button
            type="button"
            class="btn"
            disabled={chosen.size === 0 || chosen.size > MOST_AT_ONCE}
            onClick={() => setLabelling(true)}
          >
            <TagIcon /> {t.labelMany(chosen.size)}
          </button>
        </div>
      )}
      {chosen && labelling && (
        <LabelMany
          ids={[...chosen]}
          onDone={() => {
            setLabelling(false);
            setChosen(undefined);
            list.reload();
          }}
          onClose={() => setLabelling(false)}
        />
      )}
      {query.has('tambah') && <AddCustomer />}
    </div>
  );
}

type Chosen = { segment: string | undefined; label: string | undefined; text: string };

function Filters({ segment, label, text }: Chosen) {
  const t = words('customers');
  const segments = useLoad('segments', (signal) => answer(api.GET('/api/v1/segments', { signal })));
  const labels = useLoad('labels', (signal) => answer(api.GET('/api/v1/labels', { signal })));
  const cari = text || undefined;
  const show = (filter: Filter) => go(addressOf({ ...filter, cari }), { replace: true });
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    row.current
      ?.querySelector('[aria-pressed="true"]')
      ?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [segment, label, segments.data, labels.data]);
  return (
    <div class="chips chips-scroll" ref={row}>
      <ChoiceChip on={!segment && !label} onToggle={() => show({})}>
        {t.everyone}
      </ChoiceChip>
      {segments.data?.items.map(({ key, name, color, count, or_more }) => (
        <ChoiceChip
          key={key}
          on={segment === key}
          color={color}
          onToggle={() => show(segment === key ? {} : { kelompok: key })}
        >
          {name} <small>{counted({ count, or_more })}</small>
        </ChoiceChip>
      ))}
      {segments.data && (
        <a class="chip chip-choice chip-plain" href="/pelanggan/kelompok">
          {t.segments}
        </a>
      )}
      {labels.data?.items.map(({ id, name, color }) => (
        <ChoiceChip
          key={id}
          on={label === id}
          color={color}
          onToggle={() => show(label === id ? {} : { label: id })}
        >
          {name}
        </ChoiceChip>
      ))}
    </div>
  );
}

type Filter = { kelompok?: string | undefined; label?: string | undefined; cari?: string | undefined };

function addressOf(filter: Filter): string {
  const query = new URLSearchParams(
    Object.entries(filter).filter(([, value]) => value) as [string, string][],
  );
  return query.size > 0 ? `/pelanggan?${query}` : '/pelanggan';
}

function Nobody({ isFiltered, text }: { isFiltered: boolean; text: string }) {
  const t = words('customers');
  const can = useCan();
  const somebody = quickCustomer(text);
  if (somebody) {
    return (
      <Empty icon={SearchIcon} title={t.noneFound} text={t.notThereYet}>
        <QuickAdd {...somebody} />
      </Empty>
    );
  }
  if (isFiltered) return <Empty icon={SearchIcon} title={t.noneFound} text={t.noneFoundText} />;
  return (
    <Empty icon={PeopleIcon} title={t.empty} text={t.emptyText}>
      <a class="btn" href="/pelanggan?tambah=1">
        {t.add}
      </a>
      {can('customers:import') && (
        <a class="link" href="/pelanggan/impor">
          {t.importThem}
        </a>
      )}
    </Empty>
  );
}

function noteOf(row: CustomerRow): string {
  const t = words('customers');
  return row.last_at ? `${t.count(row.purchases)}, ${ago(row.last_at)}` : t.never;
}
