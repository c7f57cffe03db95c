import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TimelineItem } from '../../lib/api/types.ts';
import { grouped } from './grouping.ts';

function item(type: string, occurred_at: string, data: Record<string, unknown> = {}): TimelineItem {
  const actor = { kind: 'staff', id: 'tini', name: 'Bu Tini' };
  return { id: `${type} ${occurred_at}`, type, occurred_at, actor, text: type, note: null, data } as never;
}

test('a purchase that was undone is one thing, with what it took back', () => {
  const told = grouped([
    item('sale.voided', '10:05', { sale_id: 's' }),
    item('ledger.entry', '10:05', { kind: 'reverse', amount: -1 }),
    item('voucher.restored', '10:05'),
    item('ledger.entry', '10:00', { kind: 'earn', amount: 1 }),
    item('stamp.given', '09:00'),
    item('ledger.entry', '09:00', { kind: 'earn', amount: 1 }),
  ]);
  assert.deepEqual(
    told.map(({ item, parts }) => [item.type, parts.map(({ type }) => type)]),
    [
      ['sale.voided', ['ledger.entry', 'voucher.restored']],
      ['ledger.entry', []],
      ['stamp.given', ['ledger.entry']],
    ],
  );
});
