import type { SalesImported } from './api/types';

/** The lines that were not recorded, as a file to be corrected: why is in front, where it moves no other column. */
export function badLines(
  { heading, errors }: Pick<SalesImported, 'heading' | 'errors'>,
  reason: string,
): string {
  const sign = [';', '\t', ','].reduce((best, next) =>
    heading.split(next).length > heading.split(best).length ? next : best,
  );
  const rows = errors.flatMap(({ text, detail }) => {
    const why = `"${detail.replaceAll('"', '""')}"`;
    let quotes = 0;
    return text.split('\n').map((line) => {
      const begins = quotes % 2 === 0;
      quotes += line.split('"').length - 1;
      return begins ? why + sign + line : line;
    });
  });
  return `\uFEFF${[reason + sign + heading, ...rows].join('\r\n')}\r\n`;
}
