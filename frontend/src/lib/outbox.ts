import { asProblem } from './api/problem';
import { type Attempt, deliver, type Outcome, type Proof } from './attempt';
import { session } from './session';
import { createStore, useStore } from './store';
import { WAITING_KEY } from './waits';

/** A sale, or a stamp, of which no answer came. Its id is its own, so that sending it again is harmless. */
export type Waiting = Attempt & {
  shopId: string;
  customerId: string | null;
  customer: string | null;
  since: string;
  /** Why the server would not have it. Then it waits for somebody to look. */
  refused?: string;
};

export type Buyer = { id: string; name: string } | null;
export type Arrival = { one: Waiting; outcome: Outcome | undefined };

/** Sent by the screen for the first time right now: not one that waits. */
const inHand = new Set<string>();

export const waiting = createStore<Waiting[]>(JSON.parse(localStorage.getItem(WAITING_KEY) ?? '[]'));
window.addEventListener('storage', (event) => {
  if (event.key === WAITING_KEY) waiting.set(JSON.parse(event.newValue ?? '[]'));
});

/** The last that arrived after it had waited. */
export const arrived = createStore<Arrival | undefined>(undefined);

export function useWaiting(): Waiting[] {
  return ofThisShop(useStore(waiting));
}

export function ofThisShop(all: Waiting[]): Waiting[] {
  const state = session.get();
  return all.filter(
    ({ id, shopId }) => state.kind === 'in' && shopId === state.me.shop.id && !inHand.has(id),
  );
}

/** Written down first, then sent. When no answer comes it stays and is sent by itself later. */
export async function sendFirst(attempt: Attempt, buyer: Buyer, proof: Proof): Promise<Outcome> {
  const state = session.get();
  if (state.kind !== 'in') throw new Error('Nobody is signed in.');
  const since = new Date().toISOString();
  const whose = { shopId: state.me.shop.id, customerId: buyer?.id ?? null, customer: buyer?.name ?? null };
  inHand.add(attempt.id);
  save([...waiting.get(), { ...attempt, ...whose, since }]);
  try {
    const outcome = await deliver(attempt, buyer?.id ?? null, proof);
    putAway(attempt.id);
    return outcome;
  } catch (error) {
    if (asProblem(error).lost) import('./resend').then(({ watchWaiting }) => watchWaiting());
    else putAway(attempt.id);
    throw error;
  } finally {
    inHand.delete(attempt.id);
    waiting.set([...waiting.get()]);
  }
}

export function putAway(id: string): void {
  save(waiting.get().filter((one) => one.id !== id));
}

export function change(id: string, part: Partial<Waiting>): void {
  save(waiting.get().map((one) => (one.id === id ? { ...one, ...part } : one)));
}

function save(all: Waiting[]): void {
  if (all.length > 0) localStorage.setItem(WAITING_KEY, JSON.stringify(all));
  else localStorage.removeItem(WAITING_KEY);
  waiting.set(all);
}
