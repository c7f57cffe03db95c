import type { TimelineItem } from '../../lib/api/types';

export type Told = { item: TimelineItem; parts: TimelineItem[] };

const UNDONE = ['sale.voided', 'stamp.voided'];
const VOUCHERS = ['voucher.cancelled', 'voucher.restored'];

/** What an undone purchase took back stands under it; a stamp is told by its entry, and by itself only with a note. */
export function grouped(items: TimelineItem[]): Told[] {
  const undone = new Set(items.filter(({ type }) => UNDONE.includes(type)).map(momentOf));
  const isPart = (item: TimelineItem) =>
    undone.has(momentOf(item)) && (item.data.kind === 'reverse' || VOUCHERS.includes(item.type));
  return items.filter(isWorthTelling).flatMap((item) => {
    if (isPart(item)) return [];
    const own = UNDONE.includes(item.type);
    const parts = items.filter((other) => own && momentOf(other) === momentOf(item) && isPart(other));
    return [{ item, parts }];
  });
}

function momentOf({ occurred_at, actor }: TimelineItem): string {
  return `${occurred_at} ${actor.id}`;
}

function isWorthTelling({ type, note }: TimelineItem): boolean {
  return type !== 'stamp.given' || Boolean(note);
}
