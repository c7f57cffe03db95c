import type { Bonus } from '../../../lib/api/types';

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const OFFSETS: Record<string, string> = {
  'Asia/Jakarta': '+07:00',
  'Asia/Makassar': '+08:00',
  'Asia/Jayapura': '+09:00',
};

/** The next time that a bonus of certain hours or dates counts, on the shop's own clock. */
export function momentOf(bonus: Bonus, timezone: string, now = new Date()): string | undefined {
  const offset = OFFSETS[timezone] ?? '+07:00';
  if (bonus.when === 'dates') return `${bonus.first}T12:00:00${offset}`;
  if (bonus.when !== 'hours') return;
  const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: timezone });
  for (let ahead = 0; ahead < 7; ahead++) {
    const day = calendar.format(new Date(now.getTime() + ahead * 86_400_000));
    const name = DAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]!;
    if (!bonus.days?.length || bonus.days.includes(name)) return `${day}T${bonus.since}:00${offset}`;
  }
}
