/** Every text on the screen. Indonesian is written first; English must have each of its keys, or it does not compile. */
import type bringing from './id/bringing';
import type causes from './id/causes';
import type common from './id/common';
import type counter from './id/counter';
import type customers from './id/customers';
import type door from './id/door';
import type home from './id/home';
import type imports from './id/imports';
import type messages from './id/messages';
import type products from './id/products';
import type programs from './id/programs';
import type rules from './id/rules';
import type sales from './id/sales';
import type segments from './id/segments';
import type sending from './id/sending';
import type settings from './id/settings';

export type Words = {
  bringing: typeof bringing;
  causes: typeof causes;
  common: typeof common;
  counter: typeof counter;
  customers: typeof customers;
  door: typeof door;
  home: typeof home;
  imports: typeof imports;
  messages: typeof messages;
  products: typeof products;
  programs: typeof programs;
  rules: typeof rules;
  sales: typeof sales;
  segments: typeof segments;
  sending: typeof sending;
  settings: typeof settings;
};
export type Area = keyof Words;
export type Language = 'id' | 'en';

type Catalogue = { [A in Area]: () => Promise<{ default: Words[A] }> };

const catalogues: Record<Language, Catalogue> = {
  id: {
    bringing: () => import('./id/bringing'),
    causes: () => import('./id/causes'),
    common: () => import('./id/common'),
    counter: () => import('./id/counter'),
    customers: () => import('./id/customers'),
    door: () => import('./id/door'),
    home: () => import('./id/home'),
    imports: () => import('./id/imports'),
    messages: () => import('./id/messages'),
    products: () => import('./id/products'),
    programs: () => import('./id/programs'),
    rules: () => import('./id/rules'),
    sales: () => import('./id/sales'),
    segments: () => import('./id/segments'),
    sending: () => import('./id/sending'),
    settings: () => import('./id/settings'),
  },
  en: {
    bringing: () => import('./en/bringing'),
    causes: () => import('./en/causes'),
    common: () => import('./en/common'),
    counter: () => import('./en/counter'),
    customers: () => import('./en/customers'),
    door: () => import('./en/door'),
    home: () => import('./en/home'),
    imports: () => import('./en/imports'),
    messages: () => import('./en/messages'),
    products: () => import('./en/products'),
    programs: () => import('./en/programs'),
    rules: () => import('./en/rules'),
    sales: () => import('./en/sales'),
    segments: () => import('./en/segments'),
    sending: () => import('./en/sending'),
    settings: () => import('./en/settings'),
  },
};

const chosen: Language = localStorage.getItem('language') === 'en' ? 'en' : 'id';
const loaded: Partial<Words> = {};

export function language(): Language {
  return chosen;
}

export function chooseLanguage(next: Language): void {
  localStorage.setItem('language', next);
  location.reload();
}

export async function loadWords<A extends Area>(area: A): Promise<void> {
  loaded[area] ??= (await catalogues[chosen][area]()).default;
}

/** The texts of an area that the route has loaded. */
export function words<A extends Area>(area: A): Words[A] {
  const found = loaded[area];
  if (!found) throw new Error(`The texts "${area}" are not loaded on this route.`);
  return found as Words[A];
}
