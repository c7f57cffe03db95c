import { answer, api } from './api/client';
import { asProblem } from './api/problem';
import type { Voucher } from './api/types';
import { HELD_KEY } from './holds';
import { newId } from './id';
import { session } from './session';
import { createStore } from './store';

let isWatching = false;

/** A voucher that only this phone may use for now, and what became of its use. */
export type Held = {
  shopId: string;
  code: string;
  title: string;
  customer: string;
  reservationId: string;
  until: string;
  usedAt?: string;
  fate?: 'arrived' | { refused: string };
};

export const held = createStore<Held[]>(JSON.parse(localStorage.getItem(HELD_KEY) ?? '[]'));
window.addEventListener('storage', (event) => {
  if (event.key === HELD_KEY) held.set(JSON.parse(event.newValue ?? '[]'));
});

/** Those of the shop that is signed in; with the server away, of whichever was last. */
export function ofThisShop(all: Held[]): Held[] {
  const state = session.get();
  return state.kind === 'in' ? all.filter(({ shopId }) => shopId === state.me.shop.id) : all;
}

export async function hold(voucher: Voucher, code: string, shopId: string, pin?: string): Promise<void> {
  const reservation_id = newId();
  const params = { path: { code } };
  const body = { reservation_id, ...(pin && { pin }) };
  const { until } = await answer(api.POST('/api/v1/vouchers/{code}/reserve', { params, body }));
  const one = {
    shopId,
    code: voucher.code,
    title: voucher.title,
    customer: voucher.customer.name,
    reservationId: reservation_id,
    until,
  };
  save([...held.get().filter((other) => other.code !== voucher.code), one]);
}

export async function letGo({ code, reservationId }: Held): Promise<void> {
  await answer(
    api.DELETE('/api/v1/vouchers/{code}/reserve', {
      params: { path: { code }, query: { reservation_id: reservationId } },
    }),
  );
  putAway(code);
}

export function putAway(code: string): void {
  save(held.get().filter((one) => one.code !== code));
}

/** Used here and now; it is written down first, and sent as soon as there is a signal. */
export async function redeemHeld(code: string): Promise<void> {
  change(code, { usedAt: new Date().toISOString() });
  await sendUsed();
}

/** Sends what was used with no signal. In one tab at a time: the second finds it sent. */
export async function sendUsed(): Promise<void> {
  const work = async () => {
    for (const one of ofThisShop(held.get())) {
      if (one.usedAt && !one.fate && !(await sendOne(one, one.usedAt))) return;
    }
  };
  await (navigator.locks ? navigator.locks.request('langganan-held', work) : work());
}

/** Sends what is waiting whenever there may be a signal again. */
export function watchHeld(): void {
  if (isWatching) return;
  isWatching = true;
  const flush = () => session.get().kind === 'in' && sendUsed();
  window.addEventListener('online', flush);
  window.addEventListener('pageshow', flush);
  document.addEventListener('visibilitychange', () => document.hidden || flush());
  session.subscribe(flush);
  setInterval(() => held.get().some(({ usedAt, fate }) => usedAt && !fate) && flush(), 15_000);
  flush();
}

/** False when no answer came: the rest would fare no better. */
async function sendOne({ code, reservationId }: Held, usedAt: string): Promise<boolean> {
  const body = { reservation_id: reservationId, occurred_at: usedAt };
  try {
    await answer(api.POST('/api/v1/vouchers/{code}/redeem', { params: { path: { code } }, body }));
    change(code, { fate: 'arrived' });
  } catch (error) {
    const problem = asProblem(error);
    if (problem.lost || problem.status >= 500 || [401, 403, 429].includes(problem.status)) return false;
    const isOurs =
      problem.code === 'voucher_already_redeemed' &&
      Date.parse(String(problem.body.redeemed_at)) === Date.parse(usedAt);
    change(code, { fate: isOurs ? 'arrived' : { refused: problem.message } });
  }
  return true;
}

function change(code: string, part: Partial<Held>): void {
  save(held.get().map((one) => (one.code === code ? { ...one, ...part } : one)));
}

function save(all: Held[]): void {
  if (all.length > 0) localStorage.setItem(HELD_KEY, JSON.stringify(all));
  else localStorage.removeItem(HELD_KEY);
  held.set(all);
}
