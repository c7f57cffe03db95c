import createClient from 'openapi-fetch';
import { language } from '../../i18n';
import { refresh, token } from '../session';
import { asProblem, problemOf } from './problem';
import type { paths } from './schema';

const PATIENCE_MS = 20_000;

export const api = createClient<paths>({ fetch: (request) => fetchSignedIn(request) });

/** The answer itself; anything else is thrown as a Problem. */
export async function answer<T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  const { data, error, response } = await call.catch((reason: unknown) => {
    throw reason instanceof DOMException && reason.name === 'AbortError' ? reason : asProblem(reason);
  });
  if (!response.ok) throw problemOf(response.status, error);
  return data as T;
}

/** `patience` in milliseconds: how long to wait for the whole answer. */
export async function fetchSignedIn(request: Request, patience = PATIENCE_MS): Promise<Response> {
  const again = request.clone();
  const used = token();
  const response = await send(request, used, patience);
  const isDoor = new URL(request.url).pathname.startsWith('/api/v1/auth/');
  if (response.status !== 401 || isDoor || !used) return response;
  const signedIn = token() !== used || (await refresh());
  return signedIn ? send(again, token(), patience) : response;
}

function send(request: Request, bearer: string | null, patience: number): Promise<Response> {
  const headers = new Headers(request.headers);
  headers.set('Accept-Language', language());
  if (bearer) headers.set('Authorization', `Bearer ${bearer}`);
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(patience)]);
  return fetch(request, { headers, signal });
}
