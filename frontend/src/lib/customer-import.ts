import { fetchSignedIn } from './api/client';
import { asProblem, problemOf } from './api/problem';
import type { CustomerImport } from './api/types';

/** A large file over a slow line. */
const PATIENCE_MS = 5 * 60_000;

/** Read by the server as it is: a table, a workbook, contacts, or lines of text. Nothing is written yet. */
export async function readCustomers(content: Blob | string): Promise<CustomerImport> {
  const url = new URL('/api/v1/customers/imports', location.origin);
  const body = typeof content === 'string' ? content : await content.arrayBuffer();
  const headers = { 'Content-Type': 'application/octet-stream' };
  const response = await fetchSignedIn(
    new Request(url, { method: 'POST', body, headers }),
    PATIENCE_MS,
  ).catch((error: unknown) => {
    throw asProblem(error);
  });
  const told: unknown = await response.json().catch(() => null);
  if (!response.ok) throw problemOf(response.status, told);
  return told as CustomerImport;
}

type Picked = { name?: string[]; tel?: string[] };
type ContactsManager = { select(properties: string[], options: { multiple: boolean }): Promise<Picked[]> };

function contacts(): ContactsManager | undefined {
  return (navigator as { contacts?: ContactsManager }).contacts;
}

export const hasContacts = (): boolean => contacts() !== undefined;

/** Whom the person picks from the phone's contacts, a line each. */
export async function pickContacts(): Promise<string> {
  const picked = await contacts()!.select(['name', 'tel'], { multiple: true });
  return picked
    .map(({ name, tel }) => [name?.[0], tel?.[0]].filter(Boolean).join(', ').replace(/\s+/g, ' '))
    .filter(Boolean)
    .join('\n');
}

/** The rows that were refused, with the reason in front, as a file to be mended. */
export function refusedRows(rows: { line: number; detail: string; text: string }[], heading: string): string {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return `\uFEFF${[heading, ...rows.map(({ line, detail, text }) => [line, cell(detail), cell(text)].join(';'))].join('\r\n')}\r\n`;
}
