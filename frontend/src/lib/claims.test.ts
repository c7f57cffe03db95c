import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Problem } from './api/problem.ts';
import { claiming } from './claims.ts';

const CLAIM = 'Bu Sari, gratis 1 kopi';
const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  Object.defineProperty(globalThis, 'sessionStorage', {
    configurable: true,
    value: {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => kept.set(name, value),
      removeItem: (name: string) => kept.delete(name),
    },
  });
});

async function keyOf(answered: Problem | undefined, claim = CLAIM): Promise<string> {
  let sent = '';
  const done = claiming(claim, async (key) => {
    sent = key;
    if (answered) throw answered;
  });
  await done.catch((error) => assert.equal(error, answered));
  return sent;
}

test('a claim that got no answer is sent again under its key', async () => {
  const first = await keyOf(new Problem(0, 'no_answer', ''));
  assert.notEqual(await keyOf(undefined, 'Pak Budi'), first);
  assert.equal(await keyOf(new Problem(409, 'request_in_progress', '')), first);
  assert.equal(await keyOf(new Problem(503, 'unavailable', '')), first);
  assert.equal(await keyOf(undefined), first);
});

test('what comes after an answer is another claim', async () => {
  const first = await keyOf(undefined);
  const second = await keyOf(new Problem(422, 'balance_too_low', ''));
  assert.notEqual(second, first);
  assert.notEqual(await keyOf(undefined), second);
});
