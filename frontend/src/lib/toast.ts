import { createStore } from './store';

export type Action = { label: string; run: () => void };
export type Toast = { id: number; text: string; action: Action | undefined };

const SHOWN_MS = 4000;
const SHOWN_WITH_ACTION_MS = 8000;

export const toasts = createStore<Toast[]>([]);
let last = 0;

export function say(text: string, action?: Action): void {
  const toast = { id: ++last, text, action };
  toasts.set([...toasts.get(), toast]);
  setTimeout(() => dismiss(toast.id), action ? SHOWN_WITH_ACTION_MS : SHOWN_MS);
}

export function dismiss(id: number): void {
  toasts.set(toasts.get().filter((toast) => toast.id !== id));
}
