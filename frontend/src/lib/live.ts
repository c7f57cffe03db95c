import { useEffect, useState } from 'preact/hooks';
import { asProblem, type Problem } from './api/problem';
import { useSettled } from './load';

const PAUSE_MS = 350;

export type Live<T> = { data: T | undefined; problem: Problem | undefined };

/** What the server thinks of `asked`, again after each pause; the last answer stays until the next one comes. */
export function useLive<A, T>(asked: A | null, ask: (asked: A, signal: AbortSignal) => Promise<T>): Live<T> {
  const [live, setLive] = useState<Live<T>>({ data: undefined, problem: undefined });
  const key = useSettled(JSON.stringify(asked), PAUSE_MS);

  useEffect(() => {
    const settled = JSON.parse(key) as A | null;
    if (settled === null) return setLive({ data: undefined, problem: undefined });
    const abort = new AbortController();
    ask(settled, abort.signal)
      .then((data) => abort.signal.aborted || setLive({ data, problem: undefined }))
      .catch((error: unknown) => {
        if (!abort.signal.aborted) setLive((last) => ({ ...last, problem: asProblem(error) }));
      });
    return () => abort.abort();
  }, [key]);
  return live;
}
