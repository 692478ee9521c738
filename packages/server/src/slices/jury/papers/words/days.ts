import type { IsoDate } from '../../domain/days.ts';

/** An instant in UTC, "2026-06-16T08:00:00.000Z". */
export type Instant = string;

const DAY = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const WEEKDAY = new Intl.DateTimeFormat('fr-FR', { weekday: 'long', timeZone: 'UTC' });
const PARIS = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Paris' });

/** "1er mars 2026". */
export function dayInWords(day: IsoDate): string {
  return DAY.format(new Date(`${day}T00:00:00Z`))
    .replace(/^1 /, '1er ')
    .replace(' ', '\u00a0');
}

/** "mardi 3 mars 2026". */
export function weekdayInWords(day: IsoDate): string {
  return `${WEEKDAY.format(new Date(`${day}T00:00:00Z`))} ${dayInWords(day)}`;
}

/** The hour in Paris: "14 h 05". */
export function hourInWords(at: Instant): string {
  const [hour = '', minute = ''] = PARIS.format(new Date(at)).slice(11).split(':');
  return `${Number(hour)}\u00a0h\u00a0${minute}`;
}

/** The day in Paris an instant is in. */
export function dayOf(at: Instant): IsoDate {
  return PARIS.format(new Date(at)).slice(0, 10);
}

/** "3 mars 2026 à 14 h 05", in Paris. */
export function instantInWords(at: Instant): string {
  return `${dayInWords(dayOf(at))} à ${hourInWords(at)}`;
}
