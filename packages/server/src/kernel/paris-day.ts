/** Made once: making one costs more than all the rest of a small request. */
const PARIS = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' });

let last = { minute: Number.NaN, day: '' };

/** The day in Paris at an instant, "2026-03-01". Remembered for the minute: days begin with one, whatever the season. */
export function parisDay(now: Date): string {
  const minute = Math.floor(now.getTime() / 60_000);
  if (minute !== last.minute) last = { minute, day: PARIS.format(now) };
  return last.day;
}
