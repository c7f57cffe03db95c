import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filledFrom } from './filled.ts';

test('a card that is filled tells how many stamps were there before', () => {
  assert.equal(filledFrom({ amount: 1, balance: 0, target: 5 }, true), 4);
  assert.equal(filledFrom({ amount: 3, balance: 1, target: 5 }, true), 3);
  assert.equal(filledFrom({ amount: 12, balance: 2, target: 5 }, true), 0);
});

test('a card that goes on, or owes stamps, was not filled', () => {
  assert.equal(filledFrom({ amount: 1, balance: 3, target: 5 }, true), undefined);
  assert.equal(filledFrom({ amount: 1, balance: -3, target: 5 }, false), undefined);
});
