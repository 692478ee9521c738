import type { MailLanguage } from './mail-text.ts';

const PARTS = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/Paris',
} as const;

/** An instant as it is read in a mail: "mardi 3 mars 2026 à 14 h 30 (heure de Paris)". */
export function momentInWords(at: Date, language: MailLanguage): string {
  const format = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', PARTS);
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const { weekday, day, month, year, hour, minute } = parts;
  if (language === 'en') return `${weekday} ${day} ${month} ${year} at ${hour}:${minute} (Paris time)`;
  const ordinal = day === '1' ? '1er' : day;
  return `${weekday} ${ordinal}\u00a0${month} ${year} à ${hour}\u00a0h\u00a0${minute} (heure de Paris)`;
}
