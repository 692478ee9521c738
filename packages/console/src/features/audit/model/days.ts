const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' });
const TIMES: Readonly<Record<string, Intl.DateTimeFormat>> = {
  fr: new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', timeStyle: 'medium' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', timeStyle: 'medium' }),
};

/** The day in Paris of an instant, "2026-11-23". */
export function dayOf(instant: string): string {
  return DAY.format(new Date(instant));
}

/** The time in Paris of an instant, to the second: "14:05:12". */
export function timeOf(instant: string, language: string): string {
  return (TIMES[language] ?? TIMES.fr)?.format(new Date(instant)) ?? '';
}

/** The day that lies some days before another; both "2026-11-23". */
export function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10);
}
