import type { ComponentType } from 'preact';
import { type Area, loadWords } from './i18n';
import type { Permission } from './lib/api/types';

export type Params = Record<string, string>;
export type Screen = ComponentType<{ params: Params; query: URLSearchParams }>;
export type Tab = '/' | '/kasir' | '/pelanggan' | '/pesan' | '/lainnya';

export type Route = {
  path: string;
  load: () => Promise<{ default: Screen }>;
  words: Area[];
  tab?: Tab;
  /** For those who are not signed in. */
  door?: true;
  needs?: Permission;
  /** Of use with the server away too. */
  worksAway?: true;
};

export const routes: Route[] = [
  { path: '/masuk', load: () => import('./routes/masuk'), words: ['door'], door: true },
  { path: '/daftar', load: () => import('./routes/daftar'), words: ['door'], door: true },
  { path: '/undangan/:token', load: () => import('./routes/undangan/token'), words: ['door'], door: true },
  { path: '/', load: () => import('./routes/beranda'), words: ['home', 'sending'], tab: '/' },
  {
    path: '/kasir',
    load: () => import('./routes/kasir'),
    words: ['counter', 'sales', 'sending'],
    tab: '/kasir',
    needs: 'sales:write',
  },
  {
    path: '/penjualan',
    load: () => import('./routes/penjualan'),
    words: ['sales'],
    tab: '/kasir',
    needs: 'customers:read',
  },
  {
    path: '/penjualan/:id',
    load: () => import('./routes/penjualan/id'),
    words: ['sales'],
    tab: '/kasir',
    needs: 'sales:write',
  },
  {
    path: '/stempel/:id',
    load: () => import('./routes/stempel/id'),
    words: ['sales'],
    tab: '/kasir',
    needs: 'stamps:write',
  },
  {
    path: '/voucher',
    load: () => import('./routes/voucher'),
    words: ['counter', 'sending'],
    tab: '/kasir',
    needs: 'vouchers:redeem',
    worksAway: true,
  },
  {
    path: '/pelanggan',
    load: () => import('./routes/pelanggan'),
    words: ['customers'],
    tab: '/pelanggan',
    needs: 'customers:read',
  },
  {
    path: '/pelanggan/impor',
    load: () => import('./routes/pelanggan/impor'),
    words: ['bringing'],
    tab: '/pelanggan',
    needs: 'customers:import',
  },
  {
    path: '/pelanggan/ganda',
    load: () => import('./routes/pelanggan/ganda'),
    words: ['customers'],
    tab: '/pelanggan',
    needs: 'customers:merge',
  },
  {
    path: '/pelanggan/kelompok',
    load: () => import('./routes/pelanggan/kelompok'),
    words: ['segments'],
    tab: '/pelanggan',
    needs: 'customers:read',
  },
  {
    path: '/pelanggan/kelompok/:id',
    load: () => import('./routes/pelanggan/kelompok/id'),
    words: ['segments'],
    tab: '/pelanggan',
    needs: 'segments:write',
  },
  {
    path: '/pelanggan/:id',
    load: () => import('./routes/pelanggan/id'),
    words: ['customers'],
    tab: '/pelanggan',
    needs: 'customers:read',
  },
  {
    path: '/pesan',
    load: () => import('./routes/pesan'),
    words: ['messages'],
    tab: '/pesan',
    needs: 'campaigns:read',
  },
  {
    path: '/pesan/baru',
    load: () => import('./routes/pesan/baru'),
    words: ['messages'],
    tab: '/pesan',
    needs: 'campaigns:write',
  },
  {
    path: '/pesan/:id',
    load: () => import('./routes/pesan/id'),
    words: ['messages'],
    tab: '/pesan',
    needs: 'campaigns:read',
  },
  {
    path: '/antrean',
    load: () => import('./routes/antrean'),
    words: ['messages'],
    tab: '/pesan',
    needs: 'campaigns:write',
  },
  { path: '/lainnya', load: () => import('./routes/lainnya'), words: ['settings', 'sales'], tab: '/lainnya' },
  {
    path: '/lainnya/toko',
    load: () => import('./routes/lainnya/toko'),
    words: ['settings'],
    tab: '/lainnya',
    needs: 'settings:write',
  },
  {
    path: '/lainnya/program',
    load: () => import('./routes/lainnya/program'),
    words: ['programs'],
    tab: '/lainnya',
    needs: 'programs:read',
  },
  {
    path: '/lainnya/program/baru',
    load: () => import('./routes/lainnya/program/baru'),
    words: ['programs'],
    tab: '/lainnya',
    needs: 'programs:write',
  },
  {
    path: '/lainnya/program/:id',
    load: () => import('./routes/lainnya/program/id'),
    words: ['programs'],
    tab: '/lainnya',
    needs: 'programs:write',
  },
  {
    path: '/lainnya/aturan',
    load: () => import('./routes/lainnya/aturan'),
    words: ['rules'],
    tab: '/lainnya',
    needs: 'settings:write',
  },
  {
    path: '/lainnya/produk',
    load: () => import('./routes/lainnya/produk'),
    words: ['products'],
    tab: '/lainnya',
    needs: 'programs:read',
  },
  {
    path: '/lainnya/tujuan',
    load: () => import('./routes/lainnya/tujuan'),
    words: ['causes'],
    tab: '/lainnya',
    needs: 'programs:read',
  },
  {
    path: '/lainnya/impor',
    load: () => import('./routes/lainnya/impor'),
    words: ['imports'],
    tab: '/lainnya',
    needs: 'sales:import',
  },
  {
    path: '/lainnya/unduh',
    load: () => import('./routes/lainnya/unduh'),
    words: ['imports'],
    tab: '/lainnya',
    needs: 'data:export',
  },
  {
    path: '/lainnya/kanal',
    load: () => import('./routes/lainnya/kanal'),
    words: ['settings'],
    tab: '/lainnya',
    needs: 'settings:write',
  },
  {
    path: '/lainnya/staf',
    load: () => import('./routes/lainnya/staf'),
    words: ['settings'],
    tab: '/lainnya',
    needs: 'staff:read',
  },
  {
    path: '/lainnya/kunci',
    load: () => import('./routes/lainnya/kunci'),
    words: ['settings'],
    tab: '/lainnya',
    needs: 'keys:write',
  },
  {
    path: '/lainnya/cabang',
    load: () => import('./routes/lainnya/cabang'),
    words: ['settings'],
    tab: '/lainnya',
    needs: 'settings:write',
  },
  {
    path: '/lainnya/catatan',
    load: () => import('./routes/lainnya/catatan'),
    words: ['settings'],
    tab: '/lainnya',
    needs: 'audit:read',
  },
  {
    path: '/lainnya/label',
    load: () => import('./routes/lainnya/label'),
    words: ['settings'],
    tab: '/lainnya',
    needs: 'customers:write',
  },
];

const screens = new Map<Route, Screen>();

export function match(path: string): { route: Route; params: Params } | undefined {
  const parts = path.split('/');
  for (const route of routes) {
    const params = paramsOf(route.path.split('/'), parts);
    if (params) return { route, params };
  }
}

export function screenOf(route: Route): Screen | undefined {
  return screens.get(route);
}

export async function loadRoute(route: Route): Promise<void> {
  if (screens.has(route)) return;
  const [module] = await Promise.all([route.load(), ...route.words.map(loadWords)]);
  screens.set(route, module.default);
}

function paramsOf(pattern: string[], parts: string[]): Params | undefined {
  if (pattern.length !== parts.length) return;
  const params: Params = {};
  for (const [index, piece] of pattern.entries()) {
    const part = parts[index]!;
    if (piece.startsWith(':')) params[piece.slice(1)] = decodeURIComponent(part);
    else if (piece !== part) return;
  }
  return params;
}
