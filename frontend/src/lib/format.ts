type Formats = {
  rupiah: Intl.NumberFormat;
  weekday: Intl.DateTimeFormat;
  longWeekday: Intl.DateTimeFormat;
  day: Intl.DateTimeFormat;
  dayOfYear: Intl.DateTimeFormat;
  time: Intl.DateTimeFormat;
  calendar: Intl.DateTimeFormat;
  relative: Intl.RelativeTimeFormat;
  justNow: string;
};

let formats = formatsFor('id', 'Asia/Jakarta');

/** Numbers and dates from now on in this language and in the shop's time zone. */
export function formatFor(language: string, timeZone: string): void {
  formats = formatsFor(language, timeZone);
}

function formatsFor(language: string, timeZone: string): Formats {
  const locale = language === 'en' ? 'en-GB' : 'id-ID';
  const date = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options });
  return {
    rupiah: new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 }),
    weekday: date({ weekday: 'short' }),
    longWeekday: date({ weekday: 'long' }),
    day: date({ day: 'numeric', month: 'short', year: 'numeric' }),
    dayOfYear: date({ day: 'numeric', month: 'long' }),
    time: date({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    calendar: new Intl.DateTimeFormat('en-CA', { timeZone }),
    relative: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
    justNow: language === 'en' ? 'just now' : 'baru saja',
  };
}

export function number(value: number): string {
  return formats.rupiah.format(value);
}

export function rupiah(value: number): string {
  return `${value < 0 ? '-' : ''}Rp${number(Math.abs(value))}`;
}

export function day(iso: string): string {
  return formats.day.format(new Date(iso));
}

/** What ends at midnight was last good the day before. */
export function lastDay(until: string): string {
  return day(new Date(Date.parse(until) - 1).toISOString());
}

export function weekday(calendarDay: string): string {
  return formats.weekday.format(new Date(`${calendarDay}T05:00:00Z`));
}

export function longWeekday(calendarDay: string): string {
  return formats.longWeekday.format(new Date(`${calendarDay}T05:00:00Z`));
}

/** Of a plain date, such as a birthday: the same in every zone. */
export function dayAndMonth(calendarDay: string): string {
  return formats.dayOfYear.format(new Date(`${calendarDay}T05:00:00Z`));
}

export function time(iso: string): string {
  return formats.time.format(new Date(iso));
}

/** "10.27" today, "besok 10.27", and with its date when it is further away. */
export function moment(iso: string, now = Date.now()): string {
  const days = -daysBetween(iso, now);
  if (days === 0) return time(iso);
  const when = Math.abs(days) === 1 ? formats.relative.format(days, 'day') : day(iso);
  return `${when} ${time(iso)}`;
}

/** "2 menit yang lalu", "kemarin", and the date when it is older than a week. */
export function ago(iso: string, now = Date.now()): string {
  const minutes = Math.round((now - Date.parse(iso)) / 60_000);
  if (minutes < 1) return formats.justNow;
  if (minutes < 60) return formats.relative.format(-minutes, 'minute');
  const days = daysBetween(iso, now);
  if (days === 0) return formats.relative.format(-Math.round(minutes / 60), 'hour');
  return days < 8 ? formats.relative.format(-days, 'day') : day(iso);
}

export const HONORIFICS =
  /^(bu|ibu|pak|bapak|mas|mbak|kak|bang|teh|kang|om|tante|mr|mrs|ms|dr|h|hj|ust|ustaz)\.?\s+(?=\S)/i;

/** As people are called: "Bu Tini Rahayu" is Bu Tini, "Dewi Lestari" is Dewi. */
export function calledBy(name: string): string {
  const [honorific] = HONORIFICS.exec(name.trim()) ?? [''];
  return honorific + (name.trim().slice(honorific.length).split(/\s+/)[0] ?? '');
}

function daysBetween(iso: string, now: number): number {
  const calendar = (at: number) => Date.parse(formats.calendar.format(new Date(at)));
  return Math.round((calendar(now) - calendar(Date.parse(iso))) / 86_400_000);
}
