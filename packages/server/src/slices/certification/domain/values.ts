import type { CodeLabel, IsoDate } from './fiche.ts';

const ZERO = 48;
const SLASH = 47;
const DOUBLED_APOSTROPHES = /'{2,}|’{2,}/g;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The number written from `start` to `end`; NaN when a character is no digit. */
function digits(text: string, start: number, end: number): number {
  let number = 0;
  for (let index = start; index < end; index += 1) {
    const digit = text.charCodeAt(index) - ZERO;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** "21/04/2017" as "2017-04-21"; null when it is not a date of the calendar. */
export function readDate(text: string): IsoDate | null {
  if (text.length !== 10 || text.charCodeAt(2) !== SLASH || text.charCodeAt(5) !== SLASH) return null;
  const [day, month, year] = [digits(text, 0, 2), digits(text, 3, 5), digits(text, 6, 10)];
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? `${text.slice(6)}-${text.slice(3, 5)}-${text.slice(0, 2)}` : null;
}

/** "Oui" or "Non" in any case; null for anything else. */
export function readYesNo(text: string): boolean | null {
  const word = text.toLowerCase();
  return word === 'oui' ? true : word === 'non' ? false : null;
}

/** A whole number from 0 to `max`; null for anything else. */
export function readInteger(text: string, max: number): number | null {
  if (!/^\d{1,10}$/.test(text)) return null;
  const value = Number(text);
  return value <= max ? value : null;
}

/** A label without the code it repeats ("251 : Mécanique", "3109 - Métallurgie") nor doubled apostrophes ("d''affaires"). */
export function cleanLabel(code: string, label: string): string {
  const single =
    label.includes("''") || label.includes('’’') ? label.replace(DOUBLED_APOSTROPHES, (run) => run.charAt(0)) : label;
  if (code === '' || !single.startsWith(code)) return single;
  const rest = single.slice(code.length).trimStart();
  const mark = rest.charAt(0);
  return mark === ':' || mark === '-' || mark === '–' ? rest.slice(1).trimStart() : single;
}

/** A code and its label, the label cleaned. */
export function codeLabel(code: string, label: string): CodeLabel {
  return { code, label: cleanLabel(code, label) };
}
