import type { CustomerRow } from '../lib/api/types';
import { HONORIFICS } from '../lib/format';
import { showPhone } from '../lib/phone';
import { Chip } from './chip';

/** A customer in a list: initials, name, number, and the segments in their colours. */
export function Person({
  row,
  note,
}: {
  row: Pick<CustomerRow, 'name' | 'phone' | 'segments' | 'labels'>;
  note?: string | undefined;
}) {
  return (
    <>
      <Avatar name={row.name} />
      <span class="row-words">
        <b>{row.name}</b>
        <small>{[row.phone && showPhone(row.phone), note].filter(Boolean).join(' · ')}</small>
        {row.segments.length + row.labels.length > 0 && (
          <span class="chips">
            {[...row.segments, ...row.labels].map(({ name, color }) => (
              <Chip key={name} color={color}>
                {name}
              </Chip>
            ))}
          </span>
        )}
      </span>
    </>
  );
}

export function Avatar({ name, big }: { name: string; big?: boolean }) {
  const parts = name.replace(HONORIFICS, '').trim().split(/\s+/);
  const initials = (parts[0]?.[0] ?? '?') + (parts[1]?.[0] ?? '');
  const shade = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 5;
  return (
    <span class={`avatar avatar-${shade} ${big ? 'avatar-big' : ''}`} aria-hidden="true">
      {initials.toUpperCase()}
    </span>
  );
}
