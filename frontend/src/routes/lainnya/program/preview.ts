import { answer, api } from '../../../lib/api/client';
import type { ProgramDraft, ProgramPreview } from '../../../lib/api/types';
import { type Live, useLive } from '../../../lib/live';
import type { TriedBuyer } from './buyer';

export type Tried = {
  amount: number;
  items: { name: string; product_id: string | null; quantity: number }[];
  occurred_at: string | null;
  balance: number;
  buyer?: TriedBuyer | undefined;
};

export const TRIED_FIRST: Tried = { amount: 45_000, items: [], occurred_at: null, balance: 0 };

/** The sentence of a programme that is not saved yet, and what a sale would earn in it. */
export function usePreview(program: ProgramDraft, tried: Tried): Live<ProgramPreview> {
  const { balance, buyer, ...sale } = tried;
  return useLive({ program, sale, balance, ...(buyer && { buyer }) }, (body, signal) =>
    answer(api.POST('/api/v1/programs/preview', { body, signal })),
  );
}
