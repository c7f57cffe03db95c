import type { ComponentChildren } from 'preact';
import { words } from '../i18n';
import { lastDay } from '../lib/format';
import { GiftIcon } from './icons';

type VoucherProps = {
  voucher: { title: string; code?: string; valid_until?: string | null; how?: string | null };
  faded?: boolean;
  note?: string | undefined;
  children?: ComponentChildren;
};

/** A voucher as the slip of paper that it stands for. */
export function VoucherCard({ voucher, faded, note, children }: VoucherProps) {
  const t = words('common');
  return (
    <article class={`voucher ${faded ? 'voucher-faded' : ''}`}>
      <GiftIcon />
      <div class="voucher-words">
        <b>{voucher.title}</b>
        {voucher.how && <small>{voucher.how}</small>}
        <small>
          {note ?? (voucher.valid_until ? t.validUntil(lastDay(voucher.valid_until)) : t.noDeadline)}
        </small>
        {voucher.code && <code>{voucher.code}</code>}
      </div>
      {children}
    </article>
  );
}
