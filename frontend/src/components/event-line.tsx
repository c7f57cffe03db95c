import type { ComponentChildren, ComponentType } from 'preact';
import type { TimelineItem } from '../lib/api/types';
import { ago, time } from '../lib/format';
import { movesOf } from '../lib/moves';
import '../styles/timeline.css';
import {
  BagIcon,
  ChatIcon,
  CheckIcon,
  GiftIcon,
  HeartIcon,
  KeyIcon,
  NoteIcon,
  PeopleIcon,
  PinIcon,
  PlugIcon,
  QrIcon,
  ShopIcon,
  StampIcon,
  StarIcon,
  TagIcon,
  TicketIcon,
  UndoIcon,
} from './icons';

type Icon = ComponentType<{ class?: string }>;

const ICONS: Record<string, Icon> = {
  api_key: KeyIcon,
  campaign: ChatIcon,
  cause: HeartIcon,
  channel: PlugIcon,
  consent: CheckIcon,
  customer: PeopleIcon,
  'customer.card_replaced': QrIcon,
  'customer.greeted': HeartIcon,
  'customer.updated': NoteIcon,
  label: TagIcon,
  message: ChatIcon,
  outlet: PinIcon,
  program: StampIcon,
  sale: BagIcon,
  'sale.voided': UndoIcon,
  sandbox: ShopIcon,
  shop: ShopIcon,
  staff: PeopleIcon,
  stamp: StampIcon,
  'stamp.voided': UndoIcon,
  voucher: TicketIcon,
  'voucher.issued': GiftIcon,
};

/** One thing that happened, as the server tells it; `who` did it. */
export function EventLine({
  item,
  who,
  children,
}: {
  item: TimelineItem;
  who: string | undefined;
  children?: ComponentChildren;
}) {
  const Icon = iconOf(item);
  const record = recordOf(item);
  const when = `${ago(item.occurred_at)}, ${time(item.occurred_at)}`;
  return (
    <li>
      <Icon />
      <div>
        <b>{record ? <a href={record}>{item.text}</a> : item.text}</b>
        {item.note && <span>{item.note}</span>}
        {children}
        <small>{[when, who].filter(Boolean).join(' · ')}</small>
      </div>
    </li>
  );
}

/** Where the sale or the tap that this is about can be looked at, and taken back. */
function recordOf({ data }: TimelineItem): string | undefined {
  if (typeof data.sale_id === 'string') return `/penjualan/${data.sale_id}`;
  if (typeof data.stamp_id === 'string') return `/stempel/${data.stamp_id}`;
}

function iconOf(item: TimelineItem): Icon {
  const { type } = item;
  if (type === 'ledger.entry')
    return movesOf(item).some(({ unit }) => unit === 'stamp') ? StampIcon : StarIcon;
  return ICONS[type] ?? ICONS[type.split('.')[0]!] ?? NoteIcon;
}
