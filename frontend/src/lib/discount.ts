type Discount = { kind: string; value: number | null };

/** Whole rupiah off a price: each discount is of the price as it was, and together never more than it. */
export function discountOf(price: number, uses: Discount[]): number {
  const off = uses.reduce((sum, use) => sum + offBy(price, use), 0);
  return Math.min(off, price);
}

export function isDiscount({ kind }: Discount): boolean {
  return kind === 'discount_percent' || kind === 'discount_amount';
}

function offBy(price: number, { kind, value }: Discount): number {
  if (kind === 'discount_amount') return value ?? 0;
  return kind === 'discount_percent' ? Math.floor((price * (value ?? 0)) / 100) : 0;
}
