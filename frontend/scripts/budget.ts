/** Fails when what a phone has to load has grown past its budget (gzip, from the build's own manifest). */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const FIRST_LOAD = 25 * 1_024;
const LAZY_ROUTE = 6_000;
/** Asked for by the entry at once, whatever the screen. */
const ALSO_FIRST = 'src/i18n/id/common.ts';

type Chunk = {
  file: string;
  isEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
};
const dist = new URL('../dist/', import.meta.url);
const chunks: Record<string, Chunk> = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

const size = (file: string) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;

function filesOf(key: string, seen = new Set<string>()): Set<string> {
  const chunk = chunks[key];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const css of chunk.css ?? []) seen.add(css);
  for (const next of chunk.imports ?? []) filesOf(next, seen);
  return seen;
}

const total = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + size(file), 0);

const entry = Object.keys(chunks).find((key) => chunks[key]?.isEntry);
if (!entry) throw new Error('No entry in the manifest: run `npm run build` first.');
const first = filesOf(entry);
filesOf(ALSO_FIRST, first);

const routes = Object.keys(chunks).filter((key) => key.startsWith('src/routes/'));
const rows: [name: string, bytes: number, limit: number][] = [['first load', total(first), FIRST_LOAD]];
for (const key of routes) {
  const there = new Set(first);
  for (const parent of Object.keys(chunks))
    if (chunks[parent]?.dynamicImports?.includes(key)) filesOf(parent, there);
  const own = [...filesOf(key)].filter((file) => !there.has(file));
  rows.push([key.replace('src/routes/', ''), total(own), LAZY_ROUTE]);
}

let over = false;
for (const [name, bytes, limit] of rows) {
  const bad = bytes > limit;
  over ||= bad;
  console.log(`${bad ? '✗' : '✓'} ${name.padEnd(28)} ${String(bytes).padStart(6)} of ${limit}`);
}
if (over) process.exit(1);
