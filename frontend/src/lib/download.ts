import { fetchSignedIn } from './api/client';
import { asProblem, problemOf } from './api/problem';

/** Years of sales over a slow line. */
const PATIENCE_MS = 15 * 60_000;

/** Saved where the phone keeps its downloads; the name it has there. `onBytes` hears how much has come. */
export async function download(path: string, onBytes: (bytes: number) => void): Promise<string> {
  const response = await fetchSignedIn(new Request(new URL(path, location.origin)), PATIENCE_MS).catch(
    (error: unknown) => {
      throw asProblem(error);
    },
  );
  if (!response.ok) throw problemOf(response.status, await response.json().catch(() => null));
  const parts = await partsOf(response.body!, onBytes).catch((error: unknown) => {
    throw asProblem(error);
  });
  const type = response.headers.get('Content-Type') ?? '';
  const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? 'data';
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}

async function partsOf(
  body: ReadableStream<Uint8Array>,
  onBytes: (bytes: number) => void,
): Promise<BlobPart[]> {
  const reader = body.getReader();
  const parts: BlobPart[] = [];
  let bytes = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return parts;
    parts.push(value as BlobPart);
    bytes += value.length;
    onBytes(bytes);
  }
}
