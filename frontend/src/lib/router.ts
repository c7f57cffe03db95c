import { createStore } from './store';

export type Place = { path: string; query: URLSearchParams; key: string };

export const place = createStore<Place>(here());
const scrolled = new Map<string, number>();

export function go(to: string, { replace = false } = {}): void {
  remember();
  const key = String(Date.now() + Math.random());
  history[replace ? 'replaceState' : 'pushState'](
    { key, deep: replace ? history.state?.deep : true },
    '',
    to,
  );
  place.set(here());
  requestAnimationFrame(() => window.scrollTo(0, 0));
}

type Ask = (leave: () => void) => void;
let asking: Ask | undefined;

/** Steps away from here go to `ask` first, until what is returned is called. */
export function holdHere(ask: Ask): () => void {
  asking = ask;
  return () => {
    if (asking === ask) asking = undefined;
  };
}

/** What held is saved now. */
export function letGo(): void {
  asking = undefined;
}

function step(leave: () => void): void {
  const freely = () => {
    letGo();
    leave();
  };
  if (asking) asking(freely);
  else leave();
}

/** One step back inside the app, or to `fallback` when the app was opened right here. */
export function back(fallback: string): void {
  step(() => (history.state?.deep ? history.back() : go(fallback, { replace: true })));
}

/** Turns clicks on links to screens into steps inside the app. */
export function listen(isScreen: (path: string) => boolean): void {
  history.scrollRestoration = 'manual';
  window.addEventListener('popstate', () => {
    if (asking) {
      const { path, query, key } = place.get();
      history.pushState({ key, deep: true }, '', path + (query.size ? `?${query}` : ''));
      step(() => history.back());
      return;
    }
    place.set(here());
    restore(place.get().key);
  });
  window.addEventListener('scroll', remember, { passive: true });
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.('a');
    if (!link || event.defaultPrevented || event.button !== 0 || hasModifier(event)) return;
    if (link.target || link.origin !== location.origin || !isScreen(link.pathname)) return;
    event.preventDefault();
    if (link.href !== location.href)
      step(() => go(link.pathname + link.search, { replace: link.dataset.replace === 'true' }));
  });
}

function here(): Place {
  return {
    path: location.pathname.replace(/(.)\/$/, '$1'),
    query: new URLSearchParams(location.search),
    key: history.state?.key ?? 'first',
  };
}

function remember(): void {
  scrolled.set(history.state?.key ?? 'first', window.scrollY);
}

/** The content may still be on its way: tries until the page is tall enough, for a moment. */
function restore(key: string, tries = 20): void {
  const top = scrolled.get(key) ?? 0;
  requestAnimationFrame(() => {
    window.scrollTo(0, top);
    if (Math.abs(window.scrollY - top) > 2 && tries > 0 && place.get().key === key) restore(key, tries - 1);
  });
}

function hasModifier(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}
