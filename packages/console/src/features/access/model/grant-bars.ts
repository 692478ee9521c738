import { daysBetween } from '../../../i18n/dates.ts';

/** A grant as a bar is drawn from. */
export interface BarGrant {
  readonly id: string;
  readonly from: string;
  /** Null: it goes on. */
  readonly to: string | null;
  /** Instant it was taken back; null: it was not. */
  readonly revokedAt: string | null;
}

/** A bar on a line, in per cent of it. */
export interface GrantBar {
  readonly id: string;
  readonly left: number;
  readonly width: number;
  /** It goes on past the line. */
  readonly isOpen: boolean;
}

/** Bars on one line of time, where today stands on it, and its years. */
export interface GrantBars {
  readonly bars: readonly GrantBar[];
  readonly today: number;
  readonly years: readonly { readonly year: number; readonly left: number }[];
}

const addYear = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
const endOf = ({ to, revokedAt }: BarGrant): string | null => {
  const revoked = revokedAt?.slice(0, 10) ?? null;
  if (revoked === null || to === null) return revoked ?? to;
  return revoked < to ? revoked : to;
};

/** Where each grant stands on a line from the first of January before all of them to a year from today, or later. */
export function grantBars(grants: readonly BarGrant[], today: string): GrantBars {
  const froms = grants.map(({ from }) => from);
  const ends = grants.flatMap((grant) => endOf(grant) ?? []);
  const first = `${[today, ...froms].reduce((one, other) => (one < other ? one : other)).slice(0, 4)}-01-01`;
  const last = [addYear(today, 1), ...froms.map((day) => addYear(day, 1)), ...ends].reduce((one, other) =>
    one > other ? one : other,
  );
  const days = Math.max(1, daysBetween(first, last));
  const place = (day: string): number => Math.max(0, Math.min(100, (daysBetween(first, day) / days) * 100));
  const [begins, finishes] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const step = Math.max(1, Math.ceil((finishes - begins + 1) / 8));
  const years = Array.from({ length: finishes - begins + 1 }, (_, rank) => begins + rank)
    .filter((_, rank) => rank % step === 0)
    .map((year) => ({ year, left: place(`${year}-01-01`) }));
  return {
    bars: grants.map((grant) => {
      const end = endOf(grant);
      const left = place(grant.from);
      const right = end === null ? 100 : place(end);
      return { id: grant.id, left, width: Math.max(1, right - left), isOpen: end === null };
    }),
    today: place(today),
    years,
  };
}
