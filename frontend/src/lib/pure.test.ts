import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ago, calledBy, formatFor, moment, rupiah, time } from './format.ts';
import { newId } from './id.ts';
import { digitsOf, groupDigits } from './money.ts';
import { isWholePhone, looksLikePhone, showPhone, whatsAppLink } from './phone.ts';
import { plainCode } from './scan.ts';

test('the owner is greeted as people call her', () => {
  assert.equal(calledBy('Bu Tini'), 'Bu Tini');
  assert.equal(calledBy('pak Joko Widodo'), 'pak Joko');
  assert.equal(calledBy('Dewi Lestari'), 'Dewi');
  assert.equal(calledBy('Bu'), 'Bu');
});

test('what has just happened was just now', () => {
  assert.equal(ago('2026-11-22T10:00:00Z', Date.parse('2026-11-22T10:00:10Z')), 'baru saja');
});

test('a number is shown as it is written in a shop', () => {
  assert.equal(showPhone('+6281234567890'), '0812-3456-7890');
  assert.equal(showPhone('+65 1234 5678'), '+65 1234 5678');
});

test('any spelling is taken for a whole number, a name is not', () => {
  for (const text of [
    '0812-3456-7890',
    '+62 812 3456 7890',
    '62812.3456.7890',
    '006281234567890',
    '81234567890',
  ]) {
    assert.ok(isWholePhone(text), text);
  }
  assert.ok(!isWholePhone('0812'));
  assert.ok(!looksLikePhone('Sari 2'));
});

test('a WhatsApp link carries the number and the text', () => {
  assert.equal(whatsAppLink('+62812', 'Halo Bu & Pak'), 'https://wa.me/62812?text=Halo%20Bu%20%26%20Pak');
});

test('money and time are those of the shop', () => {
  formatFor('id', 'Asia/Makassar');
  assert.equal(rupiah(1234567), 'Rp1.234.567');
  assert.equal(rupiah(-5000), '-Rp5.000');
  assert.equal(time('2026-11-22T08:15:00Z'), '16.15');
});

test('an evening sale was yesterday in the shop, though it is the same day in UTC', () => {
  formatFor('id', 'Asia/Jakarta');
  assert.equal(ago('2026-11-22T14:00:00Z', Date.parse('2026-11-22T18:00:00Z')), 'kemarin');
});

test('an amount is grouped as it is typed', () => {
  assert.equal(groupDigits(digitsOf('Rp45000')), '45.000');
  assert.equal(groupDigits(digitsOf('0')), '');
  assert.equal(digitsOf('00120.000'), '120000');
});

test('ids are UUIDv7, and later ones sort later', () => {
  const [first, later] = [newId(1_700_000_000_000), newId(1_800_000_000_000)];
  assert.match(first, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.ok(first < later);
});

test('a time of another day says which day', () => {
  formatFor('id', 'Asia/Jakarta');
  const now = Date.parse('2026-11-28T03:00:00Z');
  assert.equal(moment('2026-11-28T03:27:00Z', now), '10.27');
  assert.equal(moment('2026-11-29T03:27:00Z', now), 'besok 10.27');
  assert.equal(moment('2026-11-27T03:27:00Z', now), 'kemarin 10.27');
  assert.equal(moment('2026-12-05T03:27:00Z', now), '5 Des 2026 10.27');
});

test('a code is taken however it is typed', () => {
  assert.equal(plainCode(' 2rr-fbp '), '2RRFBP');
  assert.equal(plainCode('5esp hnwr'), '5ESPHNWR');
});
