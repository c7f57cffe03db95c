import { useState } from 'preact/hooks';
import { words } from '../i18n';
import { answer, api } from '../lib/api/client';
import type { SaleRecord } from '../lib/api/types';
import { day, number, rupiah, time } from '../lib/format';
import { useLoad } from '../lib/load';
import { type Record, type Recorded, useRecord } from '../lib/record';
import { GiftIcon, NextIcon, StampIcon, StarIcon, TicketIcon, UndoIcon } from './icons';
import { later } from './later';
import { Avatar } from './person';
import { NotFound, Skeleton, Trouble } from './states';
import { Top } from './top';
import '../styles/sales.css';

const TakeBack = later(async () => (await import('./take-back')).TakeBack);

/** A sale, or stamps given with none: what it gave, who recorded it, and the way to take it back. */
export function RecordScreen({ what }: { what: Recorded }) {
  const t = words('sales');
  const [undoing, setUndoing] = useState(false);
  const { data, problem, reload } = useRecord(what);
  if (problem?.status === 404) return <NotFound />;
  if (!data) {
    return (
      <div class="stack">
        <Top title={t.title} backTo="/penjualan" />
        {problem ? <Trouble problem={problem} retry={reload} /> : <Skeleton rows={4} tall />}
      </div>
    );
  }
  const { occurred_at, void: voided } = factsOf(data);
  return (
    <div class="stack">
      <Top
        title={'sale' in data ? t.sale(rupiah(data.sale.amount)) : t.tap}
        subtitle={moment(occurred_at)}
        backTo="/penjualan"
      />
      <Trouble problem={problem} retry={reload} />
      {voided && (
        <p class="undone">
          <UndoIcon />
          <span>
            <b>{t.voidedAt(moment(voided.at))}</b>
            {voided.reason}
          </span>
        </p>
      )}
      <div class="list">
        {data.customer ? (
          <a class="row" href={`/pelanggan/${data.customer.id}`}>
            <Avatar name={data.customer.name} />
            <span class="row-words">
              <b>{data.customer.name}</b>
            </span>
            <NextIcon />
          </a>
        ) : (
          <p class="row">{t.nobody}</p>
        )}
      </div>
      {'sale' in data && data.sale.items.length > 0 && <Items items={data.sale.items} />}
      <Given record={data} />
      <Facts record={data} />
      {data.may_void && (
        <button type="button" class="btn btn-quiet btn-undo" onClick={() => setUndoing(true)}>
          <UndoIcon /> {'sale' in data ? t.undoSale : t.undoTap}
        </button>
      )}
      {!data.may_void && !voided && <p class="hint">{t.askManager}</p>}
      {undoing && (
        <TakeBack
          what={what}
          onUndone={() => {
            setUndoing(false);
            reload();
          }}
          onClose={() => setUndoing(false)}
        />
      )}
    </div>
  );
}

function Items({ items }: { items: SaleRecord['sale']['items'] }) {
  const t = words('sales');
  return (
    <section>
      <h2>{t.bought}</h2>
      <ul class="list">
        {items.map(({ name, quantity, unit_price }, at) => (
          <li key={at} class="row">
            <span class="row-words">
              {number(quantity)}× {name}
            </span>
            <span>{rupiah(Math.round(quantity * unit_price))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Given({ record }: { record: Record }) {
  const t = words('sales');
  const common = words('common');
  const programs = useLoad('programs', (signal) => answer(api.GET('/api/v1/programs', { signal })));
  const nameOf = (id: string) => programs.data?.items.find((program) => program.id === id)?.name;
  const used = 'redeemed' in record ? (record.redeemed ?? []) : [];
  const isNothing = record.earned.length + record.vouchers.length + used.length === 0;
  const withheld = 'withheld' in record && record.withheld;
  return (
    <section>
      <h2>{factsOf(record).void ? t.tookBack : t.gave}</h2>
      {isNothing && <p class="hint">{withheld ? t.withheld : t.gaveNothing}</p>}
      <ul class="list">
        {record.earned.map(({ program_id, amount, unit }) => (
          <li key={program_id} class="row">
            {unit === 'stamp' ? <StampIcon class="row-mark" /> : <StarIcon class="row-mark" />}
            <span class="row-words">
              <b>{t.gain(common.unit(amount, unit))}</b>
              <small>{nameOf(program_id)}</small>
            </span>
          </li>
        ))}
        {record.vouchers.map(({ id, code, title }) => (
          <li key={id} class="row">
            <GiftIcon class="row-mark" />
            <span class="row-words">
              <b>{title}</b>
              <small>
                {t.voucher} {code}
              </small>
            </span>
          </li>
        ))}
        {used.map(({ id, code, title }) => (
          <li key={id} class="row">
            <TicketIcon class="row-mark" />
            <span class="row-words">
              <b>{title}</b>
              <small>
                {t.used}, {code}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ record }: { record: Record }) {
  const t = words('sales');
  const { outlet_id } = factsOf(record);
  const outlets = useLoad(outlet_id ? 'outlets' : null, (signal) =>
    answer(api.GET('/api/v1/outlets', { signal })),
  );
  const { kind, name } = record.recorded_by;
  const facts: [string, string | null | undefined][] = [
    [t.recordedBy, name ?? t.recorders[kind]],
    [t.where, outlets.data?.items.find(({ id }) => id === outlet_id)?.name],
    [t.reference, 'sale' in record ? record.sale.external_ref : null],
  ];
  return (
    <dl class="card about">
      {facts.map(
        ([label, value]) =>
          value && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function factsOf(record: Record) {
  return 'sale' in record ? record.sale : record;
}

function moment(iso: string): string {
  return words('sales').at(day(iso), time(iso));
}
