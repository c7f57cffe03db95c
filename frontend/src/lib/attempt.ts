import { newId } from './id';

export type Attempt = { id: string; kind: 'sale' | 'stamp'; amount: number | null };

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

export function newAttempt(kind: Attempt['kind'], amount: number | null): Attempt {
  return { id: newId(), kind, amount };
}
