export type { Outcome } from '../../lib/attempt';

/** Stands where a customer's id would, for a sale to somebody unknown. */
export const NOBODY = 'tanpa';
