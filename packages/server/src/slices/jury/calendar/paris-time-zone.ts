export const PARIS = 'Europe/Paris';

/** Legal time in Paris since 1996, as calendars define a time zone (RFC 5545, 3.6.5; directive 2000/84/CE). */
export const PARIS_TIME_ZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${PARIS}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

const WALL = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: PARIS });

/** What clocks in Paris show at an instant: "2026-06-16T10:00:00". */
export function parisWallTime(at: Date): string {
  return WALL.format(at).replace(' ', 'T');
}
