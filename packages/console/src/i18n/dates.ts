const DAY = 86_400_000;

/** Today's calendar date in Paris, "2026-11-23": the day the register's dates are counted from. */
export function todayInParis(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(now);
}

/** Whole days from `from` to `to`, both "2026-11-23"; negative when `to` is before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** A calendar date in words: "1er avril 2022", "1 April 2022". */
export function dateInWords(date: string, language: string, weekday = false): string {
  const words = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    ...(weekday ? { weekday: 'long' } : {}),
  }).format(new Date(`${date.slice(0, 10)}T00:00:00Z`));
  return language === 'fr' ? words.replace(/(^| )1 /, '$11er ') : words;
}

/** How far a date is, in the unit people count in. */
export type Distance =
  | { readonly unit: 'today' }
  | { readonly unit: 'days' | 'months' | 'years'; readonly count: number; readonly future: boolean };

/** Days under two months, months under two years, then years, rounded down. */
export function distance(today: string, date: string): Distance {
  const days = daysBetween(today, date);
  if (days === 0) return { unit: 'today' };
  const count = Math.abs(days);
  const future = days > 0;
  if (count < 60) return { unit: 'days', count, future };
  if (count < 730) return { unit: 'months', count: Math.floor(count / 30.44), future };
  return { unit: 'years', count: Math.floor(count / 365.25), future };
}

/** A distance as people say it: "demain", "dans 12 jours", "4 years ago". Only days next to today have a name of their own. */
export function relative(count: number, unit: 'day' | 'days' | 'months' | 'years', language: string): string {
  const named = Math.abs(count) < 2 && unit !== 'months' && unit !== 'years';
  const format = new Intl.RelativeTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    numeric: named ? 'auto' : 'always',
  });
  return format.format(count, unit).replace("'", '’');
}
