import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Program, ProgramDraft } from '../../../lib/api/types.ts';
import { asksAbout, saidOf } from './buyer.ts';
import { changesOf, draftOf, newReward, replaced } from './draft.ts';
import { momentOf } from './moments.ts';
import { pictureOf } from './picture-of.ts';

const CARD: ProgramDraft = {
  kind: 'stamp',
  name: 'Beli 5 gratis 1',
  earn: { per: 'visit' },
  rewards: [{ title: 'Gratis 1 kopi', kind: 'free_product', at: 5 }],
  starts_on: null,
  ends_on: null,
  expiry: null,
  tiers: null,
  bonuses: [],
};

test('only what the owner changed is sent, a date taken away too', () => {
  const before = { ...CARD, ends_on: '2026-12-31' };
  assert.deepEqual(changesOf(before, { ...before, name: 'Kartu Kopi', ends_on: null }), {
    name: 'Kartu Kopi',
    ends_on: null,
  });
  assert.deepEqual(changesOf(before, structuredClone(before)), {});
});

test('each reward is sent back with its id, two of the same title too', () => {
  const had = { value: null, valid_days: 30, left: 3 };
  const rewards = ['one', 'two'].map((id, at) => ({ ...had, id, title: 'Kopi gratis', cost: 50 * (at + 1) }));
  const program = { ...CARD, kind: 'points', rewards } as unknown as Program;
  const draft = draftOf(program);
  const [first, second] = draft.rewards;
  const changed = {
    ...draft,
    rewards: [{ ...second!, title: 'Teh gratis' }, newReward('points', draft.rewards)],
  };
  const sent = changesOf(draft, changed).rewards!;
  assert.equal(first!.id, 'one');
  assert.deepEqual(
    sent.map(({ id, title }) => [id, title]),
    [
      ['two', 'Teh gratis'],
      [undefined, ''],
    ],
  );
  assert.ok(!('left' in sent[0]!));
});

test('who buys is asked only as far as the programme looks at it', () => {
  const plain = { ...CARD, kind: 'points' as const };
  assert.deepEqual(asksAbout(plain), { first: false, birthday: false, referred: false, tiers: [] });
  const rich: ProgramDraft = {
    ...plain,
    bonuses: [
      { when: 'birthday', points: 5, within_days: 3 },
      { when: 'referral', points: 5, referrer_points: 5 },
    ],
    tiers: { by: 'spend', months: 12, levels: [{ name: 'Emas', at: 1_000_000, percent: 150 }] },
  };
  assert.deepEqual(asksAbout(rich), { first: true, birthday: true, referred: true, tiers: ['Emas'] });
});

test('who buys is said only as long as it is asked, and a friend brings them to their first purchase', () => {
  const asks = { first: true, birthday: false, referred: true, tiers: ['Emas'] };
  assert.deepEqual(saidOf({ referred: true, birthday: true, tier: 'Perak' }, asks), {
    referred: true,
    first_purchase: true,
  });
  assert.deepEqual(saidOf({ tier: 'Emas' }, asks), { tier: 'Emas' });
  assert.equal(saidOf({ birthday: true, first_purchase: false }, asks), undefined);
});

test('a further reward lies beyond the furthest one', () => {
  assert.equal(newReward('stamp', CARD.rewards).at, 10);
  assert.equal(newReward('points', [{ title: 'Diskon', cost: 500 }]).cost, 600);
});

test('a row of a list is changed or taken out, the others stay', () => {
  assert.deepEqual(replaced(['a', 'b', 'c'], 1, 'x'), ['a', 'x', 'c']);
  assert.deepEqual(replaced(['a', 'b', 'c'], 1, undefined), ['a', 'c']);
});

test('a stamp card with a birthday bonus is still drawn as a stamp card', () => {
  const bonuses = [{ when: 'birthday' as const, points: 1 }];
  assert.equal(pictureOf({ kind: 'stamp', tiers: null, bonuses, rewards: [] }), 'beli');
  assert.equal(pictureOf({ kind: 'points', tiers: null, bonuses, rewards: [] }), 'ulang-tahun');
});

test('happy hours are tried on the next of their days, by the clock of the shop', () => {
  const monday = { when: 'hours', since: '14:00', until: '16:00', days: ['mon' as const] } as const;
  const lateOnSunday = new Date('2026-11-22T16:30:00Z');
  const bonus = { ...monday, days: [...monday.days] };
  assert.equal(momentOf(bonus, 'Asia/Jakarta', lateOnSunday), '2026-11-23T14:00:00+07:00');
  assert.equal(momentOf(bonus, 'Asia/Jayapura', lateOnSunday), '2026-11-23T14:00:00+09:00');
  assert.equal(momentOf({ ...bonus, days: [] }, 'Asia/Jakarta', lateOnSunday), '2026-11-22T14:00:00+07:00');
  assert.equal(momentOf({ when: 'first_purchase', points: 1 }, 'Asia/Jakarta'), undefined);
});
