import { loadWords, words } from '../i18n';
import { answer, api } from './api/client';
import { asProblem, type Problem } from './api/problem';
import { type Attempt, deliver, type Outcome, type Proof } from './attempt';
import { rupiah } from './format';
import { isGate } from './gate';
import { arrived, change, ofThisShop, putAway, type Waiting, waiting } from './outbox';
import { session } from './session';
import { say } from './toast';

/** Sent later than this, it says when it was. */
const LATE_MS = 60_000;

let isWatching = false;
const onTheWay = new Set<string>();

/** Sends what waits whenever there may be a signal again. */
export function watchWaiting(): void {
  if (isWatching) return;
  isWatching = true;
  const flush = () => session.get().kind === 'in' && sendWaiting();
  arrived.subscribe(tell);
  window.addEventListener('online', flush);
  window.addEventListener('pageshow', flush);
  document.addEventListener('visibilitychange', () => document.hidden || flush());
  session.subscribe(flush);
  setInterval(() => waiting.get().length > 0 && flush(), 15_000);
  flush();
}

/** Once more, because somebody asked for it. */
export async function sendAgain(one: Waiting, proof: Proof = {}): Promise<void> {
  if (onTheWay.has(one.id)) return;
  onTheWay.add(one.id);
  try {
    const outcome = await deliverLate(one, proof);
    putAway(one.id);
    arrived.set({ one, outcome });
  } catch (error) {
    const problem = asProblem(error);
    if (isFinal(problem)) change(one.id, { refused: reasonOf(problem) });
    throw error;
  } finally {
    onTheWay.delete(one.id);
  }
}

export function nameOf({ kind, amount }: Attempt): string {
  return kind === 'stamp' ? words('sending').stamp : rupiah(amount ?? 0);
}

/** In their order, in one tab at a time: the second finds them sent. Where no answer comes the rest would fare no better. */
async function sendWaiting(): Promise<void> {
  await loadWords('sending');
  const work = async () => {
    for (const { id } of ofThisShop(waiting.get())) {
      const one = waiting.get().find((other) => other.id === id);
      if (!one || one.refused) continue;
      const problem = await sendAgain(one).catch(asProblem);
      if (problem && !isFinal(problem)) return;
    }
  };
  await (navigator.locks ? navigator.locks.request('langganan-waiting', work) : work());
}

async function deliverLate(one: Waiting, proof: Proof): Promise<Outcome | undefined> {
  const isLate = Date.now() - Date.parse(one.since) > LATE_MS;
  const send = (at?: string) => deliver(one, one.customerId, proof, at);
  try {
    return await send(isLate ? one.since : undefined).catch((error: unknown) => {
      const isClockWrong = isLate && asProblem(error).field('occurred_at');
      if (isClockWrong) return send();
      throw error;
    });
  } catch (error) {
    if (asProblem(error).code !== 'id_conflict') throw error;
    return recorded(one);
  }
}

/** It had arrived the first time, when it said no moment and perhaps a PIN. */
async function recorded({ id, kind }: Waiting): Promise<Outcome | undefined> {
  if (kind === 'stamp') return;
  return answer(api.GET('/api/v1/sales/{sale_id}', { params: { path: { sale_id: id } } }));
}

function isFinal({ status, lost }: Problem): boolean {
  return !lost && status < 500 && status !== 401 && status !== 429;
}

function reasonOf(problem: Problem): string {
  const t = words('sending');
  if (isGate(problem)) return t.needsProof;
  return problem.errors.map(({ detail }) => detail).join(' ') || problem.message || t.refusedAnyhow;
}

function tell(): void {
  const arrival = arrived.get();
  if (arrival) say(words('sending').arrived(nameOf(arrival.one)));
}
