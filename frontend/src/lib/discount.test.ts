import assert from 'node:assert/strict';
import { test } from 'node:test';
import { discountOf } from './discount.ts';

const percent = (value: number) => ({ kind: 'discount_percent', value });
const rupiah = (value: number) => ({ kind: 'discount_amount', value });

test('a discount takes its part of the price, in whole rupiah', () => {
  assert.equal(discountOf(50_000, [percent(10)]), 5_000);
  assert.equal(discountOf(18_999, [percent(10)]), 1_899);
  assert.equal(discountOf(50_000, [rupiah(10_000)]), 10_000);
  assert.equal(discountOf(50_000, [{ kind: 'free_product', value: null }]), 0);
});

test('several are each of the whole price, and nobody is paid for buying', () => {
  assert.equal(discountOf(50_000, [percent(10), rupiah(10_000)]), 15_000);
  assert.equal(discountOf(8_000, [rupiah(10_000)]), 8_000);
});
