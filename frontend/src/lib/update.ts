import { createStore } from './store';

/** The worker of a newer version that waits for the person's consent. */
export const waitingUpdate = createStore<ServiceWorker | null>(null);

const HOUR = 3_600_000;

export function watchForUpdates(): void {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register);
}

export function takeUpdate(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  waitingUpdate.get()?.postMessage('activate');
}

async function register(): Promise<void> {
  const registration = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  const noteWaiting = () => {
    if (registration.waiting && navigator.serviceWorker.controller) waitingUpdate.set(registration.waiting);
  };
  noteWaiting();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', noteWaiting);
  });
  const look = () => {
    if (document.visibilityState === 'visible' && navigator.onLine) registration.update().catch(() => {});
  };
  document.addEventListener('visibilitychange', look);
  setInterval(look, HOUR);
}
