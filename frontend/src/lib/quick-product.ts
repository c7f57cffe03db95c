import { readRupiah } from './money.ts';

/** `Kopi susu 18000` ends in a price, `Es teh 2` in a part of the name. */
const LEAST_BARE_PRICE = 500;

/** A product as it is typed in one line: its name, and perhaps its price at the end. */
export function quickProduct(text: string): { name: string; price: number | null } {
  const parts = text.trim().split(/\s+/);
  for (const count of [2, 1]) {
    const name = parts
      .slice(0, -count)
      .join(' ')
      .replace(/[\s\-–:=,]+$/, '');
    const last = parts.slice(-count).join(' ');
    const price = readRupiah(last);
    if (name && price !== undefined && (price >= LEAST_BARE_PRICE || /\D/.test(last))) return { name, price };
  }
  return { name: parts.join(' '), price: null };
}
