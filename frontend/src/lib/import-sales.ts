import { fetchSignedIn } from './api/client';
import { asProblem, Problem, problemOf } from './api/problem';
import type { SalesImported } from './api/types';

/** A large file over a slow line, and thousands of sales to record. */
const PATIENCE_MS = 15 * 60_000;

export type Told = { done: number; of: number };

export function lookInto(file: File, till: string): Promise<SalesImported> {
  return bring(file, till, true, () => {});
}

export function recordSales(
  file: File,
  till: string,
  onProgress: (told: Told) => void,
): Promise<SalesImported> {
  return bring(file, till, false, onProgress);
}

async function bring(
  file: File,
  till: string,
  dryRun: boolean,
  onProgress: (told: Told) => void,
): Promise<SalesImported> {
  const url = new URL('/api/v1/sales/import', location.origin);
  url.searchParams.set('till', till);
  url.searchParams.set('dry_run', String(dryRun));
  const headers = { 'Content-Type': 'text/csv', Accept: 'application/x-ndjson, application/json' };
  const request = new Request(url, { method: 'POST', body: await file.arrayBuffer(), headers });
  const response = await fetchSignedIn(request, PATIENCE_MS).catch((error: unknown) => {
    throw asProblem(error);
  });
  if (!response.ok) throw problemOf(response.status, await response.json().catch(() => null));
  if (dryRun || !response.body) return (await response.json()) as SalesImported;
  return lastOf(response.body, onProgress);
}

/** Progress line by line; the answer is the last line, and without it the way was cut. */
async function lastOf(
  body: ReadableStream<Uint8Array>,
  onProgress: (told: Told) => void,
): Promise<SalesImported> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read().catch(() => ({ value: undefined, done: true }));
    if (done) throw new Problem(0, 'stopped', '');
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const told = JSON.parse(line) as Told | SalesImported;
      if ('sales' in told) return told;
      onProgress(told);
    }
  }
}
