import { useEffect, useRef, useState } from 'preact/hooks';
import { asProblem, type Problem } from './api/problem';

export type Page<T> = { items: T[]; next_cursor?: string | null };

/** A list that grows as it is scrolled: the next page follows the cursor of the one before. */
export function usePages<T>(
  key: string,
  load: (cursor: string | undefined, signal: AbortSignal) => Promise<Page<T>>,
) {
  const [pages, setPages] = useState<{ key: string; items: T[]; next: string | null }>();
  const [problem, setProblem] = useState<Problem>();
  const [round, setRound] = useState(0);
  const busy = useRef<AbortController>(null);
  const current = pages?.key === key ? pages : undefined;

  async function fetchPage(before: T[], cursor: string | undefined): Promise<void> {
    const abort = new AbortController();
    busy.current?.abort();
    busy.current = abort;
    setProblem(undefined);
    try {
      const page = await load(cursor, abort.signal);
      if (abort.signal.aborted) return;
      setPages({ key, items: [...before, ...page.items], next: page.next_cursor ?? null });
    } catch (error) {
      if (!abort.signal.aborted) setProblem(asProblem(error));
    } finally {
      if (busy.current === abort) busy.current = null;
    }
  }

  useEffect(() => {
    fetchPage([], undefined);
    return () => busy.current?.abort();
  }, [key, round]);

  return {
    items: current?.items,
    problem,
    hasMore: Boolean(current?.next),
    more: () => {
      if (current?.next && !busy.current) fetchPage(current.items, current.next);
    },
    reload: () => setRound((n) => n + 1),
  };
}

/** Calls `onSeen` when the element it is put on comes near the screen. */
export function useSeen(onSeen: () => void) {
  const latest = useRef(onSeen);
  latest.current = onSeen;
  const observer = useRef<IntersectionObserver>(null);
  return (element: Element | null) => {
    observer.current?.disconnect();
    if (!element) return;
    observer.current = new IntersectionObserver(([entry]) => entry?.isIntersecting && latest.current(), {
      rootMargin: '400px',
    });
    observer.current.observe(element);
  };
}
