import { Field, Select } from '../../components/field';
import { BagIcon, NextIcon } from '../../components/icons';
import { Empty, Skeleton, Trouble } from '../../components/states';
import { Top } from '../../components/top';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { SaleRow } from '../../lib/api/types';
import { day as dayOf, rupiah, time } from '../../lib/format';
import { useLoad } from '../../lib/load';
import { useOutlet } from '../../lib/outlet';
import { usePages, useSeen } from '../../lib/pages';
import { go } from '../../lib/router';
import { useCan } from '../../lib/session';

/** Every sale, newest first: by day, by who recorded it, and where. */
export default function Sales({ query }: { query: URLSearchParams }) {
  const t = words('sales');
  const can = useCan();
  const day = query.get('hari') ?? '';
  const staffId = query.get('staf') ?? '';
  const outletId = query.get('cabang') ?? '';
  const seek = (name: 'hari' | 'staf' | 'cabang') => (value: string) => {
    const next = new URLSearchParams(query);
    if (value) next.set(name, value);
    else next.delete(name);
    go(`/penjualan?${next}`, { replace: true });
  };
  const { open } = useOutlet();
  const staff = useLoad(can('staff:read') ? 'staff' : null, (signal) =>
    answer(api.GET('/api/v1/staff', { signal })),
  );
  const list = usePages<SaleRow>(`sales ${day} ${staffId} ${outletId}`, (cursor, signal) => {
    const sought = {
      day: day || undefined,
      staff_id: staffId || undefined,
      outlet_id: outletId || undefined,
    };
    return answer(api.GET('/api/v1/sales', { params: { query: { ...sought, limit: 30, cursor } }, signal }));
  });
  const end = useSeen(list.more);
  const people = staff.data?.items.map(({ id, name }) => [id, name] as const) ?? [];
  const places = open?.map(({ id, name }) => [id, name] as const) ?? [];
  return (
    <div class="stack">
      <Top title={t.title} backTo="/kasir" />
      <div class="stack-tight">
        <Field type="date" label={t.day} value={day} onValue={seek('hari')} />
        <div class="two">
          {people.length > 1 && (
            <Select
              label={t.who}
              value={staffId}
              onValue={seek('staf')}
              choices={[['', t.everybody], ...people]}
            />
          )}
          {places.length > 1 && (
            <Select
              label={t.where}
              value={outletId}
              onValue={seek('cabang')}
              choices={[['', t.everywhere], ...places]}
            />
          )}
        </div>
      </div>
      <Trouble problem={list.problem} retry={list.reload} />
      {!list.items && !list.problem && <Skeleton rows={5} />}
      {list.items?.length === 0 && <Empty icon={BagIcon} title={t.none} text={t.noneText} />}
      <ul class="list">
        {list.items?.map((sale) => (
          <li key={sale.id}>
            <SaleLine sale={sale} />
          </li>
        ))}
      </ul>
      {list.hasMore && (
        <button type="button" class="btn btn-quiet" ref={end} onClick={list.more}>
          {words('common').more}
        </button>
      )}
    </div>
  );
}

function SaleLine({ sale }: { sale: SaleRow }) {
  const t = words('sales');
  const isVoided = sale.status === 'voided';
  const { recorded_by } = sale;
  const who = recorded_by.name ?? t.recorders[recorded_by.kind];
  const when = t.at(dayOf(sale.occurred_at), time(sale.occurred_at));
  return (
    <a class="row" href={`/penjualan/${sale.id}`}>
      <span class="row-words">
        {isVoided ? (
          <span>
            <s>{rupiah(sale.amount)}</s> <span class="badge">{t.voided}</span>
          </span>
        ) : (
          <b>{rupiah(sale.amount)}</b>
        )}
        <small>{sale.customer_name || t.nobody}</small>
        <small>{[when, who && t.by(who)].filter(Boolean).join(' · ')}</small>
      </span>
      <NextIcon />
    </a>
  );
}
