/** Generates the typed client from the OpenAPI document; with --check only says whether it is current. */
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const document = new URL('../../docs/openapi.json', import.meta.url);
const target = new URL('../src/lib/api/schema.d.ts', import.meta.url);
const header = '/** Generated from docs/openapi.json by `npm run client`. Not edited by hand. */\n';

const generated = header + astToString(await openapiTS(document, { defaultNonNullable: false }));

if (!process.argv.includes('--check')) {
  writeFileSync(target, generated);
} else if (readFileSync(target, 'utf8') !== generated) {
  console.error('src/lib/api/schema.d.ts is not current: run `npm run client`.');
  process.exit(1);
}
