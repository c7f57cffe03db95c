import { useEffect, useState } from 'preact/hooks';
import { Chip } from '../../components/chip';
import {
  BagIcon,
  CakeIcon,
  ChatIcon,
  ClockIcon,
  EditIcon,
  HeartIcon,
  NoteIcon,
  QrIcon,
  StampIcon,
} from '../../components/icons';
import { later } from '../../components/later';
import { Avatar } from '../../components/person';
import { NotFound, Skeleton, Trouble } from '../../components/states';
import { Top } from '../../components/top';
import { VoucherCard } from '../../components/voucher-card';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { Customer } from '../../lib/api/types';
import { ago, dayAndMonth, number, rupiah } from '../../lib/format';
import { goodVouchers } from '../../lib/good-vouchers';
import { useLoad } from '../../lib/load';
import { showPhone, whatsAppLink } from '../../lib/phone';
import { go } from '../../lib/router';
import { useCan } from '../../lib/session';
import type { Params } from '../../routes';
import { Labels } from './labels';
import '../../styles/customer.css';

const Collected = later(async () => (await import('./collected')).Collected);
const Consents = later(async () => (await import('./consents')).Consents);
const Habits = later(async () => (await import('./habits')).Habits);
const Timeline = later(async () => (await import('./timeline')).Timeline);
const CardSheet = later(async () => (await import('./card')).CardSheet);
const EditSheet = later(async () => (await import('./edit')).EditSheet);

export default function CustomerScreen({ params }: { params: Params }) {
  const t = words('customers');
  const can = useCan();
  const id = params.id!;
  const [version, setVersion] = useState(0);
  const [open, setOpen] = useState<'card' | 'edit'>();
  const { data, problem, reload, ...loaded } = useLoad(`customer ${id}`, (signal) =>
    answer(api.GET('/api/v1/customers/{customer_id}', { params: { path: { customer_id: id } }, signal })),
  );
  const change = (customer: Customer) => {
    loaded.change(customer);
    setVersion(version + 1);
  };
  const refresh = () => {
    reload();
    setVersion(version + 1);
  };
  const movedTo = problem?.code === 'customer_merged' ? problem.body.customer_id : undefined;
  useEffect(() => {
    if (movedTo) go(`/pelanggan/${movedTo}`, { replace: true });
  }, [movedTo]);
  if (problem?.status === 404) return <NotFound />;
  if (!data) {
    return (
      <div class="stack">
        <Top title={t.title} backTo="/pelanggan" />
        {problem ? <Trouble problem={problem} retry={reload} /> : <Skeleton rows={4} tall />}
      </div>
    );
  }
  return (
    <div class="stack">
      <Top
        title={data.name}
        subtitle={[data.phone, ...data.other_phones]
          .filter(Boolean)
          .map((n) => showPhone(n!))
          .join(' · ')}
        backTo="/pelanggan"
      >
        <button type="button" class="btn-icon" aria-label={t.card} onClick={() => setOpen('card')}>
          <QrIcon />
        </button>
        {can('customers:write') && (
          <button type="button" class="btn-icon" aria-label={t.editTitle} onClick={() => setOpen('edit')}>
            <EditIcon />
          </button>
        )}
      </Top>
      <Trouble problem={problem} retry={reload} />
      <Portrait customer={data} />
      <div class="actions-row">
        {can('sales:write') && (
          <a class="btn" href={`/kasir?untuk=${data.id}`}>
            <StampIcon /> {t.serve}
          </a>
        )}
        {data.phone && !saidNo(data) && (
          <a
            class="btn btn-wa"
            href={whatsAppLink(data.phone, t.hello(data.name))}
            target="_blank"
            rel="noreferrer"
          >
            <ChatIcon /> {t.sayHello}
          </a>
        )}
      </div>
      <Collected customer={data} onChange={refresh} />
      <Habits id={id} />
      <Vouchers id={id} version={version} canRedeem={can('vouchers:redeem')} />
      <Labels customer={data} canWrite={can('customers:write')} onChange={change} />
      <Consents customer={data} canWrite={can('customers:write')} onChange={change} />
      <Timeline id={id} version={version} />
      {open === 'card' && <CardSheet customer={data} onChange={change} onClose={() => setOpen(undefined)} />}
      {open === 'edit' && (
        <EditSheet
          customer={data}
          onChange={change}
          onMerged={() => {
            setOpen(undefined);
            refresh();
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </div>
  );
}

/** Who does not want to be looked after on WhatsApp is not offered to be. */
function saidNo(customer: Customer) {
  return customer.consents.some(
    (consent) => consent.purpose === 'care' && consent.channel === 'whatsapp' && !consent.granted,
  );
}

/** The person first: what they like, when they come, and why they are where they are. */
function Portrait({ customer }: { customer: Customer }) {
  const t = words('customers');
  const { facts, segments, notes } = customer;
  return (
    <section class="card portrait">
      <div class="portrait-top">
        <Avatar name={customer.name} big />
        <ul class="facts">
          {facts.last_product && (
            <li>
              <HeartIcon /> {facts.last_product}
            </li>
          )}
          {(facts.last_at || segments.length === 0) && (
            <li>
              <BagIcon /> {facts.last_at ? t.lastPurchase(ago(facts.last_at)) : t.noPurchase}
            </li>
          )}
          {facts.usual_interval_days ? (
            <li>
              <ClockIcon /> {t.usually(Math.round(facts.usual_interval_days))}
            </li>
          ) : null}
          {customer.birthday && (
            <li>
              <CakeIcon /> {t.bornOn(dayAndMonth(customer.birthday))}
            </li>
          )}
        </ul>
      </div>
      {notes && (
        <p class="note">
          <NoteIcon /> {notes}
        </p>
      )}
      {segments.length > 0 && (
        <ul class="reasons" aria-label={t.why}>
          {segments.map(({ key, name, color, reason }) => (
            <li key={key}>
              <Chip color={color}>{name}</Chip> <span>{reason}</span>
            </li>
          ))}
        </ul>
      )}
      {facts.purchases > 0 && (
        <dl class="sums">
          <div>
            <dt>{t.purchases}</dt>
            <dd>{number(facts.purchases)}</dd>
          </div>
          <div>
            <dt>{t.spend}</dt>
            <dd>{rupiah(facts.spend)}</dd>
          </div>
          <div>
            <dt>{t.average}</dt>
            <dd>{rupiah(facts.average)}</dd>
          </div>
        </dl>
      )}
    </section>
  );
}

function Vouchers({ id, version, canRedeem }: { id: string; version: number; canRedeem: boolean }) {
  const t = words('customers');
  const { data, reload } = useLoad(`vouchers ${id}`, (signal) => goodVouchers(id, signal));
  useEffect(() => {
    if (version > 0) reload();
  }, [version]);
  const good = data?.items ?? [];
  if (good.length === 0) return null;
  return (
    <section class="stack-tight">
      <h2>{t.vouchers}</h2>
      {good.map((voucher) => (
        <VoucherCard key={voucher.id} voucher={voucher}>
          {canRedeem && (
            <a class="btn btn-small" href={`/voucher?kode=${encodeURIComponent(voucher.code)}`}>
              {t.redeem}
            </a>
          )}
        </VoucherCard>
      ))}
    </section>
  );
}
