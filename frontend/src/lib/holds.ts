export const HELD_KEY = 'held-vouchers';

/** Apart from the rest of it, so that the first load stays small. */
export function holdsVouchers(): boolean {
  return localStorage.getItem(HELD_KEY) !== null;
}
