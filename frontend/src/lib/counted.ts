import { number } from './format';

/** No number: it would take too long to count. */
export function counted({ count, or_more }: { count: number | null; or_more: boolean }): string {
  return count === null ? '–' : `${number(count)}${or_more ? '+' : ''}`;
}
