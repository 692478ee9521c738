import { daysBetween } from '../../../i18n/dates.ts';

export const MILESTONES = [
  'decisionDate',
  'effectDate',
  'lastJournalDate',
  'registrationEnd',
  'deliveryDeadline',
] as const;
export type Milestone = (typeof MILESTONES)[number];

export type FicheDates = { readonly [K in Milestone]: string | null | undefined };

export interface TimelinePoint {
  readonly key: Milestone | 'today';
  readonly date: string;
  /** Per cent of the line, 0…100. */
  readonly position: number;
  readonly past: boolean;
}

export interface Timeline {
  readonly points: readonly TimelinePoint[];
  /** Spans of the line in per cent; null when a bound is not published. */
  readonly registered: readonly [number, number] | null;
  readonly delivery: readonly [number, number] | null;
}

/**
 * Places a fiche's dates and today on one line, in order, with 4 % of air on both sides.
 * Returns null when the fiche gives no date.
 */
export function timelineOf(dates: FicheDates, today: string): Timeline | null {
  const known = MILESTONES.flatMap((key) => (dates[key] ? [{ key, date: dates[key] }] : []));
  if (known.length === 0) return null;
  const all = [...known, { key: 'today' as const, date: today }].sort((a, b) => a.date.localeCompare(b.date));
  const first = all[0]?.date ?? today;
  const length = Math.max(1, daysBetween(first, all.at(-1)?.date ?? today));
  const at = (date: string): number => 4 + (92 * daysBetween(first, date)) / length;
  const start = dates.effectDate ?? dates.decisionDate ?? dates.lastJournalDate;
  return {
    points: all.map((point) => ({ ...point, position: at(point.date), past: point.date < today })),
    registered: start && dates.registrationEnd ? [at(start), at(dates.registrationEnd)] : null,
    delivery:
      dates.registrationEnd && dates.deliveryDeadline ? [at(dates.registrationEnd), at(dates.deliveryDeadline)] : null,
  };
}
