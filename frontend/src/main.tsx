import { render } from 'preact';
import { App } from './app';
import { language, loadWords } from './i18n';
import './lib/api/client';
import { holdsVouchers } from './lib/holds';
import { listen } from './lib/router';
import { start } from './lib/session';
import { watchForUpdates } from './lib/update';
import { loadRoute, match } from './routes';
import './styles/index.css';

document.documentElement.lang = language();
window.addEventListener('vite:preloadError', reloadOnce);
listen((path) => match(path) !== undefined);
start();
watchForUpdates();
if (holdsVouchers()) import('./lib/held').then(({ watchHeld }) => watchHeld());

const first = match(location.pathname)?.route;
Promise.all([loadWords('common'), first && loadRoute(first)]).then(() => {
  const root = document.getElementById('app')!;
  root.replaceChildren();
  render(<App />, root);
});

/** A screen's file is gone after an update on the server: the page itself is old. */
function reloadOnce(): void {
  const last = Number(sessionStorage.getItem('reloaded') ?? 0);
  if (Date.now() - last < 10_000) return;
  sessionStorage.setItem('reloaded', String(Date.now()));
  location.reload();
}
