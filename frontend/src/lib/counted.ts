import { number } from './format';

/** The API counts no further. */
const NO_FURTHER = 10_000;

/** `null`: it would take too long to count. */
export function counted(value: number | null): string {
  if (value === null) return '–';
  return value < NO_FURTHER ? number(value) : `${number(NO_FURTHER)}+`;
}
