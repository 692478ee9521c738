const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago an instant was, in words: "il y a 5 minutes", "2 hours ago"; rounded down, a minute at least. */
export function agoInWords(instant: string, now: Date, language: string): string {
  const passed = Math.max(MINUTE, now.getTime() - Date.parse(instant));
  const words = new Intl.RelativeTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB');
  if (passed < HOUR) return words.format(-Math.floor(passed / MINUTE), 'minute');
  if (passed < DAY) return words.format(-Math.floor(passed / HOUR), 'hour');
  return words.format(-Math.floor(passed / DAY), 'day');
}
