import type { SaleAnswer, StampAnswer } from '../../lib/api/types';

export type Outcome = SaleAnswer | StampAnswer;

/** Stands where a customer's id would, for a sale to somebody unknown. */
export const NOBODY = 'tanpa';
