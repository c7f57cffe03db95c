import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRupiah } from './money.ts';
import { quickProduct } from './quick-product.ts';

test('a product is typed in one line, with its price at the end or without', () => {
  for (const line of [
    'Kopi susu 18000',
    ' Kopi  susu Rp18.000',
    'Kopi susu Rp 18.000',
    'Kopi susu, 18rb',
    'Kopi susu - 18 ribu',
  ]) {
    assert.deepEqual(quickProduct(line), { name: 'Kopi susu', price: 18_000 }, line);
  }
  assert.deepEqual(quickProduct('Teh botol 350 5000'), { name: 'Teh botol 350', price: 5000 });
});

test('a number that is no price stays in the name', () => {
  for (const name of ['Es teh 2', 'Es teh', '18000'])
    assert.deepEqual(quickProduct(name), { name, price: null });
});

test('an amount is read as people write it, and nothing else is an amount', () => {
  assert.equal(readRupiah('Rp18.000,00'), 18_000);
  assert.equal(readRupiah('18,5rb'), 18_500);
  assert.equal(readRupiah('1,5jt'), 1_500_000);
  for (const text of ['', 'Rp', '18.5', '-5000', 'kopi']) assert.equal(readRupiah(text), undefined, text);
});
