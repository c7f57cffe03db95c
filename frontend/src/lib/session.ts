import { language } from '../i18n';
import { asProblem, Problem, problemOf } from './api/problem';
import type { Me, Permission, Session, Shop } from './api/types';
import { formatFor } from './format';
import { forgetAll } from './load';
import { createStore, useStore } from './store';

export type SessionState =
  | { kind: 'starting' }
  | { kind: 'out' }
  | { kind: 'unreachable' }
  | { kind: 'in'; me: Me };

export const session = createStore<SessionState>({ kind: 'starting' });

/** In memory only; the cookie that renews it is out of any script's reach. */
let accessToken: string | null = null;
let renewal: Promise<boolean> | null = null;

export function token(): string | null {
  return accessToken;
}

export async function start(): Promise<void> {
  if (!wasSignedIn()) return session.set({ kind: 'out' });
  try {
    if (await refresh()) await loadMe();
  } catch (error) {
    const { status } = asProblem(error);
    if (status === 401 || status === 403) leave();
    else session.set({ kind: 'unreachable' });
  }
}

export async function enter(answer: Session): Promise<void> {
  accessToken = answer.access_token;
  localStorage.setItem('signed-in', '1');
  await loadMe();
}

export async function signOut(): Promise<void> {
  await post('/api/v1/auth/logout');
  leave();
}

/** A new access token by the cookie: one call at a time, over all tabs. False: signed out. */
export function refresh(): Promise<boolean> {
  renewal ??= alone(renew).finally(() => {
    renewal = null;
  });
  return renewal;
}

export function useMe(): Me {
  const state = useStore(session);
  if (state.kind !== 'in') throw new Error('A screen for staff was shown to nobody.');
  return state.me;
}

export function useCan(): (permission: Permission) => boolean {
  const { permissions } = useMe();
  return (permission) => permissions.includes(permission);
}

export function shopChanged(shop: Shop): void {
  const state = session.get();
  if (state.kind === 'in') arrive({ ...state.me, shop });
}

async function renew(): Promise<boolean> {
  const response = await post('/api/v1/auth/refresh');
  if (response.ok) {
    accessToken = ((await response.json()) as Session).access_token;
    return true;
  }
  if (response.status === 401 || response.status === 403) {
    leave();
    return false;
  }
  throw problemOf(response.status, await response.json().catch(() => null));
}

async function loadMe(): Promise<void> {
  const response = await fetch('/api/v1/me', {
    headers: { Authorization: `Bearer ${accessToken}`, 'Accept-Language': language() },
  });
  if (!response.ok) throw problemOf(response.status, await response.json().catch(() => null));
  arrive((await response.json()) as Me);
}

function arrive(me: Me): void {
  formatFor(language(), me.shop.timezone);
  session.set({ kind: 'in', me });
}

function leave(): void {
  accessToken = null;
  localStorage.removeItem('signed-in');
  forgetAll();
  session.set({ kind: 'out' });
}

function wasSignedIn(): boolean {
  return localStorage.getItem('signed-in') === '1';
}

async function post(path: string): Promise<Response> {
  return fetch(path, { method: 'POST', signal: AbortSignal.timeout(20_000) }).catch(() => {
    throw new Problem(0, 'no_answer', '');
  });
}

function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request('langganan-refresh', work) : work();
}
