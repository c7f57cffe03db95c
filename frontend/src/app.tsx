import { useEffect, useState } from 'preact/hooks';
import { Frame } from './components/frame';
import { CannotReach, NotAllowed, NotFound, ScreenSkeleton } from './components/states';
import { holdsVouchers } from './lib/holds';
import { go, place } from './lib/router';
import { type SessionState, session } from './lib/session';
import { useStore } from './lib/store';
import { countWaiting } from './lib/waits';
import { loadRoute, match, type Params, type Route, screenOf } from './routes';

export function App() {
  const { path, query } = useStore(place);
  const state = useStore(session);
  const found = match(path);
  const detour = detourFrom(found?.route, state, path, query);

  useEffect(() => {
    if (detour && place.get().path === path) go(detour, { replace: true });
  }, [detour]);

  useEffect(() => {
    if (state.kind === 'in' && countWaiting() > 0)
      import('./lib/resend').then((resend) => resend.watchWaiting());
  }, [state.kind]);

  const isAway = state.kind === 'unreachable' && found?.route.worksAway && holdsVouchers();
  if (state.kind === 'unreachable' && !found?.route.door && !isAway) return <CannotReach />;
  if (detour) return <ScreenSkeleton />;
  if (!found) return <Frame tab={undefined}>{<NotFound />}</Frame>;
  if (found.route.door) return <Lazy route={found.route} params={found.params} query={query} />;
  return (
    <Frame tab={found.route.tab}>
      {state.kind !== 'in' && !isAway ? (
        <ScreenSkeleton />
      ) : state.kind === 'in' && found.route.needs && !state.me.permissions.includes(found.route.needs) ? (
        <NotAllowed />
      ) : (
        <Lazy route={found.route} params={found.params} query={query} />
      )}
    </Frame>
  );
}

/** Where one who stands at the wrong door is sent. */
function detourFrom(
  route: Route | undefined,
  state: SessionState,
  path: string,
  query: URLSearchParams,
): string | undefined {
  if (state.kind === 'out' && !route?.door) {
    return path === '/'
      ? '/masuk'
      : `/masuk?ke=${encodeURIComponent(path + (query.size ? `?${query}` : ''))}`;
  }
  if (state.kind === 'in' && (path === '/masuk' || path === '/daftar')) {
    const wanted = query.get('ke') ?? '/';
    return /^\/(?!\/)/.test(wanted) ? wanted : '/';
  }
}

function Lazy({ route, params, query }: { route: Route; params: Params; query: URLSearchParams }) {
  const [, loaded] = useState<Route>();
  const Screen = screenOf(route);
  useEffect(() => {
    if (!Screen) loadRoute(route).then(() => loaded(route));
  }, [route]);
  return Screen ? (
    <Screen key={`${route.path} ${Object.values(params)}`} params={params} query={query} />
  ) : (
    <ScreenSkeleton />
  );
}
