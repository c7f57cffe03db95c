import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asGroup, blank, countLeaves, isComplete, KINDS } from './segment-rules.ts';

test('what is added is ready, but for what only the shop can choose', () => {
  const toBeChosen = KINDS.filter((kind) => !isComplete(blank(kind)));
  assert.deepEqual(toBeChosen, ['product', 'label', 'balance']);
});

test('a range the wrong way round, or of nothing, is not asked about', () => {
  assert.equal(isComplete({ is: 'purchases', min: 5, max: 3 }), false);
  assert.equal(isComplete({ is: 'purchases', min: null, max: null }), false);
  assert.equal(isComplete({ is: 'purchases', min: 3, max: 3 }), true);
  assert.equal(isComplete({ is: 'last_days', max: 0 }), true);
});

test('a group is complete when all of it is, and there is something of it', () => {
  const many = blank('purchases');
  assert.equal(isComplete({ is: 'all', rules: [] }), false);
  assert.equal(isComplete({ is: 'any', rules: [many, { is: 'not', rule: blank('label') }] }), false);
  assert.equal(isComplete({ is: 'any', rules: [many, { is: 'not', rule: many }] }), true);
});

test('a time of the day that is the whole day asks nothing', () => {
  assert.equal(isComplete({ is: 'usual_time', weekdays: [], from_hour: 0, until_hour: 24 }), false);
  assert.equal(isComplete({ is: 'usual_time', weekdays: ['sat'], from_hour: 0, until_hour: 24 }), true);
});

test('rules are counted through groups, and a single one becomes a group', () => {
  const many = blank('purchases');
  assert.equal(
    countLeaves({ is: 'all', rules: [many, { is: 'not', rule: { is: 'any', rules: [many, many] } }] }),
    3,
  );
  assert.deepEqual(asGroup(many), { is: 'all', rules: [many] });
});
