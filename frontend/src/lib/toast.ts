import { createStore } from './store';

export type Toast = { id: number; text: string };

export const toasts = createStore<Toast[]>([]);
let last = 0;

export function say(text: string): void {
  const toast = { id: ++last, text };
  toasts.set([...toasts.get(), toast]);
  setTimeout(() => toasts.set(toasts.get().filter(({ id }) => id !== toast.id)), 4000);
}
