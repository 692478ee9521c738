import { isDate, SESSION_STATES, type SessionState } from '@delibere/shared';
import { isMonth } from './month.ts';

/** The state of the list of sessions, all of it in the URL; an absent key is a filter not applied. */
export interface SessionsSearch {
  readonly q?: string;
  readonly states?: readonly SessionState[];
  /** First day shown; from today on where there is none, unless `past`. */
  readonly from?: string;
  readonly to?: string;
  /** Those held already too. */
  readonly past?: boolean;
}

/** The state of the calendar. */
export interface CalendarSearch {
  /** "2027-01"; the present one where there is none. */
  readonly month?: string;
}

const words = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

/** Reads the query string; what it does not understand is dropped, never an error. */
export function parseSessionsSearch(raw: Readonly<Record<string, unknown>>): SessionsSearch {
  const asked = (Array.isArray(raw.states) ? raw.states.map(words) : words(raw.states).split(',')).map((one) =>
    one.trim(),
  );
  const states = SESSION_STATES.filter((state) => asked.includes(state));
  const [q, from, to] = [words(raw.q), words(raw.from), words(raw.to)];
  return {
    ...(q ? { q } : {}),
    ...(states.length > 0 ? { states } : {}),
    ...(isDate(from) ? { from } : {}),
    ...(isDate(to) ? { to } : {}),
    ...(raw.past === true || raw.past === 'true' ? { past: true } : {}),
  };
}

/** Reads the query string of the calendar. */
export function parseCalendarSearch(raw: Readonly<Record<string, unknown>>): CalendarSearch {
  const month = words(raw.month);
  return isMonth(month) ? { month } : {};
}
