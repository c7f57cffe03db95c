import { useEffect, useRef, useState } from 'preact/hooks';
import { asProblem, type Problem } from './api/problem';
import { lastSeen } from './load';

type Page<T> = { items: T[]; next_cursor?: string | null };
type Pages<T> = { items: T[]; next: string | null };

/** A list that grows as it is scrolled. Going back to it shows what was there, and looks for news at its top. */
export function usePages<T extends { id: string }>(
  key: string,
  load: (cursor: string | undefined, signal: AbortSignal) => Promise<Page<T>>,
) {
  const [, redraw] = useState(0);
  const [failed, setFailed] = useState<{ key: string; problem: Problem }>();
  const [round, setRound] = useState(0);
  const busy = useRef<AbortController>(null);
  const cacheKey = `pages ${key}`;
  const shown = lastSeen.get(cacheKey) as Pages<T> | undefined;

  async function ask(cursor: string | undefined, join: (page: Page<T>) => Pages<T>): Promise<void> {
    const abort = new AbortController();
    busy.current?.abort();
    busy.current = abort;
    setFailed(undefined);
    try {
      const page = await load(cursor, abort.signal);
      if (abort.signal.aborted) return;
      lastSeen.set(cacheKey, join(page));
      redraw((n) => n + 1);
    } catch (error) {
      if (!abort.signal.aborted) setFailed({ key, problem: asProblem(error) });
    } finally {
      if (busy.current === abort) busy.current = null;
    }
  }

  useEffect(() => {
    ask(undefined, (page) => withNews(page, shown));
    return () => busy.current?.abort();
  }, [key, round]);

  return {
    items: shown?.items,
    problem: failed?.key === key ? failed.problem : undefined,
    hasMore: Boolean(shown?.next),
    more: () => {
      if (!shown?.next || busy.current) return;
      ask(shown.next, (page) => ({ items: [...shown.items, ...page.items], next: page.next_cursor ?? null }));
    },
    reload: () => setRound((n) => n + 1),
  };
}

/** The later pages are kept while the first one still has the same rows in the same order. */
function withNews<T extends { id: string }>(first: Page<T>, before: Pages<T> | undefined): Pages<T> {
  const isSame = before && first.items.every(({ id }, at) => before.items[at]?.id === id);
  if (!isSame) return { items: first.items, next: first.next_cursor ?? null };
  return { items: [...first.items, ...before.items.slice(first.items.length)], next: before.next };
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
