import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { asProblem, type Problem } from './api/problem';

/** What was shown last, so that going back shows it at once while it is asked for again. */
export const lastSeen = new Map<string, unknown>();

export function forgetAll(): void {
  lastSeen.clear();
}

/** What is no longer so: everything that was kept under keys that begin like this. */
export function forget(beginning: string): void {
  for (const key of lastSeen.keys()) if (key.startsWith(beginning)) lastSeen.delete(key);
}

export type Loaded<T> = {
  data: T | undefined;
  problem: Problem | undefined;
  loading: boolean;
  reload(): void;
  change(data: T): void;
};

/** Loads what `key` names; a later key wins over an answer that is still on its way. `null` loads nothing. */
export function useLoad<T>(key: string | null, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [, redraw] = useState(0);
  const [round, setRound] = useState(0);
  const [failed, setFailed] = useState<{ key: string; problem: Problem }>();
  const [pending, setPending] = useState(key !== null);

  useEffect(() => {
    if (key === null) return setPending(false);
    const abort = new AbortController();
    setPending(true);
    load(abort.signal)
      .then((data) => {
        if (abort.signal.aborted) return;
        lastSeen.set(key, data);
        setFailed(undefined);
        setPending(false);
      })
      .catch((error: unknown) => {
        if (abort.signal.aborted) return;
        setFailed({ key, problem: asProblem(error) });
        setPending(false);
      });
    return () => abort.abort();
  }, [key, round]);

  const reload = useCallback(() => setRound((n) => n + 1), []);
  const change = useCallback(
    (data: T) => {
      if (key !== null) lastSeen.set(key, data);
      redraw((n) => n + 1);
    },
    [key],
  );
  const data = key === null ? undefined : (lastSeen.get(key) as T | undefined);
  const problem = failed?.key === key ? failed?.problem : undefined;
  return { data, problem, loading: pending, reload, change };
}

export type Sending<A extends unknown[]> = {
  send(...args: A): Promise<void>;
  busy: boolean;
  problem: Problem | undefined;
  reset(): void;
};

/** Something the person asked for: one at a time, with its problem kept to be shown. */
export function useSend<A extends unknown[]>(work: (...args: A) => Promise<unknown>): Sending<A> {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const running = useRef(false);

  async function send(...args: A): Promise<void> {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setProblem(undefined);
    try {
      await work(...args);
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      running.current = false;
      setBusy(false);
    }
  }
  return { send, busy, problem, reset: () => setProblem(undefined) };
}

/** The value once it has been left alone for a moment. */
export function useSettled<T>(value: T, ms = 200): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}
