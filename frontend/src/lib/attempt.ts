import type { Use } from './api/types';
import { newId } from './id';

/** A voucher, or points for a reward, to be used with a sale. */
export type ChosenUse = Use & { title: string; cost?: number | null; program_id?: string | null };

export type BoughtItem = { product_id: string; name: string; unit_price: number; quantity: number };

export type Attempt = {
  id: string;
  kind: 'sale' | 'stamp';
  amount: number | null;
  uses: ChosenUse[];
  items: BoughtItem[];
  outlet_id: string | null;
};

const key = (customer: string) => `attempt ${customer}`;

/** Kept while no answer has come, so that sending it again, even after a reload, carries the same id. */
export function keepAttempt(customer: string, attempt: Attempt): void {
  sessionStorage.setItem(key(customer), JSON.stringify(attempt));
}

export function keptAttempt(customer: string): Attempt | undefined {
  const kept = sessionStorage.getItem(key(customer));
  return kept ? (JSON.parse(kept) as Attempt) : undefined;
}

export function forgetAttempt(customer: string): void {
  sessionStorage.removeItem(key(customer));
}

export function newSale(
  amount: number,
  uses: ChosenUse[],
  items: BoughtItem[],
  outlet_id: string | null,
): Attempt {
  return { id: newId(), kind: 'sale', amount, uses, items, outlet_id };
}

export function newStamp(outlet_id: string | null): Attempt {
  return { id: newId(), kind: 'stamp', amount: null, uses: [], items: [], outlet_id };
}
