import type { TimelineItem } from './api/types';

/** What an event put on a card, or took from it, in one programme. */
export type Move = { program: string; unit: string; amount: number; balance: number };

export function movesOf({ data }: TimelineItem): Move[] {
  return Array.isArray(data.moves) ? (data.moves as Move[]) : [];
}
