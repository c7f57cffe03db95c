/** The whole rupiah in what was typed, as digits without leading zeros. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '').replace(/^0+/, '').slice(0, 12);
}

export function groupDigits(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, '.');
}

const AMOUNT =
  /^(?:rp\.?|idr)?\s*(?:(\d{1,6}(?:[.,]\d{1,2})?)\s*(rb|ribu|k|jt|juta)|(\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+|\d{1,12})(?:[.,]0{1,2}|[,.]-)?)$/i;

/** `18000`, `18.000`, `Rp18.000,00`, `18rb` and `1,5jt` as people write them. */
export function readRupiah(text: string): number | undefined {
  const [, tens, unit, whole] = AMOUNT.exec(text.trim()) ?? [];
  if (whole) return Number(whole.replace(/\D/g, ''));
  if (!tens || !unit) return;
  return Math.round(Number(tens.replace(',', '.')) * (/^j/i.test(unit) ? 1_000_000 : 1000));
}
