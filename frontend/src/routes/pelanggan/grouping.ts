import type { TimelineItem } from '../../lib/api/types';

export type Told = { item: TimelineItem; parts: TimelineItem[] };

const UNDONE = ['sale.voided', 'stamp.voided'];
const WITH_PARTS = [...UNDONE, 'stamp.given'];
const VOUCHERS = ['voucher.cancelled', 'voucher.restored'];

/** What an undone purchase took back stands under it, and what a tap gave stands under the tap. */
export function grouped(items: TimelineItem[]): Told[] {
  const momentsOf = (types: string[]) =>
    new Set(items.filter(({ type }) => types.includes(type)).map(momentOf));
  const undone = momentsOf(UNDONE);
  const tapped = momentsOf(['stamp.given']);
  const isPart = (item: TimelineItem) =>
    (undone.has(momentOf(item)) && (item.data.kind === 'reverse' || VOUCHERS.includes(item.type))) ||
    (tapped.has(momentOf(item)) && item.data.kind === 'earn');
  return items.flatMap((item) => {
    if (isPart(item)) return [];
    const own = WITH_PARTS.includes(item.type);
    const parts = items.filter((other) => own && momentOf(other) === momentOf(item) && isPart(other));
    return [{ item, parts }];
  });
}

function momentOf({ occurred_at, actor }: TimelineItem): string {
  return `${occurred_at} ${actor.id}`;
}
