import { daysBetween } from '../../../i18n/dates.ts';

export type NoticePointKey = 'today' | 'asked' | 'noticeDeadline' | 'sessionDay';

export interface NoticePoint {
  readonly key: NoticePointKey;
  readonly date: string;
  /** Per cent of the line, 0…100. */
  readonly position: number;
  readonly past: boolean;
}

/** The days that law counts between asking and sitting. */
export interface Notice {
  readonly points: readonly NoticePoint[];
  /** The stretch in which it is too late to ask, in per cent; null where the rule says no notice. */
  readonly tooLate: readonly [number, number] | null;
  /** Whether the notice is kept: asked in time; not asked, with time left; or not kept. Null where no rule says one. */
  readonly state: 'KEPT' | 'STILL_TIME' | 'LATE' | null;
}

const DAY = 86_400_000;

/** The day so many days before another. */
export function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(date) - days * DAY).toISOString().slice(0, 10);
}

/**
 * Places the request, the last day for it, the session and today on one line, with 4 % of air on both sides.
 * @param askedOn the latest request still counted, null before any @param noticeDays calendar days, null where none is said
 */
export function noticeOf(
  { askedOn, sessionOn, noticeDays }: { askedOn: string | null; sessionOn: string; noticeDays: number | null },
  today: string,
): Notice {
  const deadline = noticeDays === null ? null : daysBefore(sessionOn, noticeDays);
  const days: readonly { readonly key: NoticePointKey; readonly date: string | null }[] = [
    { key: 'asked', date: askedOn },
    { key: 'noticeDeadline', date: deadline },
    { key: 'sessionDay', date: sessionOn },
    { key: 'today', date: today },
  ];
  const known = days
    .flatMap(({ key, date }) => (date === null ? [] : [{ key, date }]))
    .sort((a, b) => a.date.localeCompare(b.date));
  const first = known[0]?.date ?? today;
  const length = Math.max(1, daysBetween(first, known.at(-1)?.date ?? today));
  const at = (date: string): number => 4 + (92 * daysBetween(first, date)) / length;
  return {
    points: known.map((point) => ({ ...point, position: at(point.date), past: point.date < today })),
    tooLate: deadline === null ? null : [at(deadline), at(sessionOn)],
    state: deadline === null ? null : (askedOn ?? today) > deadline ? 'LATE' : askedOn === null ? 'STILL_TIME' : 'KEPT',
  };
}
