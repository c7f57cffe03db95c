import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import {
  BagIcon,
  ChatIcon,
  CheckIcon,
  GiftIcon,
  HeartIcon,
  NoteIcon,
  PeopleIcon,
  QrIcon,
  StampIcon,
  StarIcon,
  TicketIcon,
  UndoIcon,
} from '../../components/icons';
import { Skeleton, Trouble } from '../../components/states';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { TimelineItem } from '../../lib/api/types';
import { ago, rupiah, time } from '../../lib/format';
import { usePages } from '../../lib/pages';

type Line = { icon: ComponentType<{ class?: string }>; text: string; note?: string | undefined };

/** Everything that happened with this customer, newest first, each as one sentence. */
export function Timeline({ id, version }: { id: string; version: number }) {
  const t = words('customers');
  const list = usePages<TimelineItem>(`timeline ${id}`, (cursor, signal) =>
    answer(
      api.GET('/api/v1/customers/{customer_id}/timeline', {
        params: { path: { customer_id: id }, query: { limit: 20, cursor } },
        signal,
      }),
    ),
  );
  useEffect(() => {
    if (version > 0) list.reload();
  }, [version]);
  return (
    <section>
      <h2>{t.story}</h2>
      <Trouble problem={list.problem} retry={list.reload} />
      {!list.items && !list.problem && <Skeleton rows={3} />}
      {list.items?.length === 0 && <p class="hint">{t.noStory}</p>}
      <ol class="timeline">
        {list.items?.filter(isWorthTelling).map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </ol>
      {list.hasMore && (
        <button type="button" class="btn btn-quiet" onClick={list.more}>
          {words('common').more}
        </button>
      )}
    </section>
  );
}

function Item({ item }: { item: TimelineItem }) {
  const t = words('customers');
  const { icon: Icon, text, note } = lineOf(item);
  const who = item.actor.kind === 'staff' && item.actor.name ? t.by(item.actor.name) : undefined;
  return (
    <li>
      <Icon />
      <div>
        <b>{text}</b>
        {note && <span>{note}</span>}
        <small>
          {[`${ago(item.occurred_at)}, ${time(item.occurred_at)}`, who].filter(Boolean).join(' · ')}
        </small>
      </div>
    </li>
  );
}

/** A stamp given at the counter is told by its ledger entry; only a note adds to that. */
function isWorthTelling({ type, data }: TimelineItem): boolean {
  return type !== 'stamp.given' || Boolean(data.note);
}

function lineOf({ type, data }: TimelineItem): Line {
  const t = words('customers');
  const { purposes, mediums } = words('common');
  const text = (key: string) => (typeof data[key] === 'string' ? (data[key] as string) : '');
  const amount = Number(data.amount ?? 0);
  const purpose = (purposes[text('purpose')] ?? text('purpose')).toLowerCase();
  const medium = mediums[text('channel')] ?? text('channel');
  switch (type) {
    case 'customer.created':
      return { icon: PeopleIcon, text: t.events.created, note: t.sources[text('source')] };
    case 'customer.updated':
      return { icon: NoteIcon, text: t.events.updated };
    case 'customer.merged':
      return { icon: PeopleIcon, text: t.events.merged };
    case 'customer.greeted':
      return { icon: HeartIcon, text: t.events.greeted };
    case 'customer.card_replaced':
      return { icon: QrIcon, text: t.events.cardReplaced };
    case 'stamp.given':
      return { icon: StampIcon, text: t.events.stampGiven, note: text('note') };
    case 'stamp.voided':
      return { icon: UndoIcon, text: t.events.stampVoided, note: text('reason') };
    case 'consent.changed':
      return {
        icon: CheckIcon,
        text: data.granted ? t.events.consentOn(purpose, medium) : t.events.consentOff(purpose, medium),
      };
    case 'sale.recorded':
      return { icon: BagIcon, text: t.events.sale(rupiah(amount)), note: itemsOf(data.items) };
    case 'sale.voided':
      return { icon: UndoIcon, text: t.events.voided(rupiah(amount)), note: text('reason') };
    case 'ledger.entry':
      return {
        icon: data.unit === 'stamp' ? StampIcon : StarIcon,
        text: t.events.entry(data.kind, amount, data.unit),
        note: text('program'),
      };
    case 'voucher.issued':
      return { icon: GiftIcon, text: t.events.issued(text('title')) };
    case 'voucher.redeemed':
      return { icon: TicketIcon, text: t.events.redeemed(text('title')) };
    case 'voucher.cancelled':
      return { icon: TicketIcon, text: t.events.cancelled(text('title')) };
  }
  if (type.startsWith('message.')) {
    const note = [text('campaign'), text('reason')].filter(Boolean).join(' · ');
    return { icon: ChatIcon, text: t.events.message[type.slice('message.'.length)] ?? t.events.other, note };
  }
  return { icon: NoteIcon, text: t.events.other };
}

function itemsOf(items: unknown): string | undefined {
  if (!Array.isArray(items) || items.length === 0) return;
  return (items as { name: string; quantity: number }[])
    .map(({ name, quantity }) => `${quantity}× ${name}`)
    .join(', ');
}
