import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quickCustomer } from './quick-customer.ts';

test('a name and a number in one line are a customer, whichever comes first', () => {
  const sari = { name: 'Bu Sari', phone: '0812-3456-7890' };
  assert.deepEqual(quickCustomer('Bu Sari 0812-3456-7890'), sari);
  assert.deepEqual(quickCustomer('Bu Sari, 0812-3456-7890'), sari);
  assert.deepEqual(quickCustomer('0812-3456-7890 Bu Sari'), sari);
  assert.deepEqual(quickCustomer("Ma'ruf +62 812 3456 7890"), { name: "Ma'ruf", phone: '+62 812 3456 7890' });
});

test('a name alone, a number alone or a part of one is none', () => {
  for (const text of ['Bu Sari', '0812-3456-7890', 'Bu Sari 0812', '', 'Kopi 18000']) {
    assert.equal(quickCustomer(text), undefined, text);
  }
});
