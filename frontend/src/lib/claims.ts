import { Problem } from './api/problem.ts';
import { newId } from './id.ts';

const nameOf = (claim: string) => `claim ${claim}`;

/** Sends a claim under a key of its own, which is kept, even over a reload, until it is known what became of it. */
export async function claiming<T>(claim: string, send: (key: string) => Promise<T>): Promise<T> {
  const name = nameOf(claim);
  const key = sessionStorage.getItem(name) ?? newId();
  sessionStorage.setItem(name, key);
  try {
    const done = await send(key);
    sessionStorage.removeItem(name);
    return done;
  } catch (error) {
    if (error instanceof Problem && isRefusal(error)) sessionStorage.removeItem(name);
    throw error;
  }
}

function isRefusal({ lost, status, code }: Problem): boolean {
  return !lost && status < 500 && code !== 'request_in_progress';
}
