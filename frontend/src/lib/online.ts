import { createStore } from './store';

export const online = createStore(navigator.onLine);

const sync = () => online.set(navigator.onLine);
window.addEventListener('online', sync);
window.addEventListener('offline', sync);
