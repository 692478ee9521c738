import { daysBetween } from '../../../i18n/dates.ts';

/** Days, both included; without an end it goes on. */
export interface Period {
  readonly from: string;
  readonly to?: string | null;
}

/** Over, going on, going on and over within `SOON` days, or not begun. */
export type PeriodState = 'PAST' | 'CURRENT' | 'ENDING' | 'COMING';

/** Days before its end from which a period is said to end soon: time enough to name somebody else. */
export const SOON = 90;

/** Where a period stands on a day. */
export function periodState({ from, to }: Period, today: string): PeriodState {
  if (from > today) return 'COMING';
  if (!to) return 'CURRENT';
  if (to < today) return 'PAST';
  return daysBetween(today, to) <= SOON ? 'ENDING' : 'CURRENT';
}

/** Whether a day lies in a period. */
export function holdsOn({ from, to }: Period, day: string): boolean {
  return from <= day && (!to || to >= day);
}

/** One line of time on which periods are drawn, in per cent of its width. */
export interface Scale {
  readonly at: (day: string) => number;
  readonly today: number;
  /** First days of years, at most eight of them. */
  readonly years: readonly { readonly year: number; readonly position: number }[];
}

const AIR = 0.04;
const MAX_YEARS = 8;
/** Per cent of the line, at both ends, where a year would be written beyond it. */
const EDGE = 3;

/** The line that holds all these periods and today, with a little air on both sides. */
export function scaleOf(periods: readonly Period[], today: string): Scale {
  const days = [today, ...periods.flatMap(({ from, to }) => (to ? [from, to] : [from]))].sort();
  const first = days[0] ?? today;
  const length = Math.max(365, daysBetween(first, days.at(-1) ?? today));
  const at = (day: string): number =>
    Math.min(100, Math.max(0, (100 * (daysBetween(first, day) / length + AIR)) / (1 + 2 * AIR)));
  const [from, to] = [Number(first.slice(0, 4)), Number((days.at(-1) ?? today).slice(0, 4)) + 1];
  const step = Math.ceil((to - from + 1) / MAX_YEARS);
  const years = Array.from({ length: to - from + 1 }, (_, rank) => from + rank)
    .filter((year) => (to - year) % step === 0)
    .map((year) => ({ year, position: at(`${year}-01-01`) }))
    .filter(({ position }) => position > EDGE && position < 100 - EDGE);
  return { at, today: at(today), years };
}
