export const WAITING_KEY = 'waiting-sales';

/** How much on this phone was not sent yet. Apart from the rest of it, so that the first load stays small. */
export function countWaiting(): number {
  return JSON.parse(localStorage.getItem(WAITING_KEY) ?? '[]').length;
}
