import type { SessionRole, SessionState } from '@delibere/shared';
import { accepted, type Result, refused } from '../../../../kernel/result.ts';
import type { IsoDate } from '../days.ts';

/** A correction beside sealed minutes, whose text it leaves as it is. */
export interface Rectification {
  /** From 1, without a gap, for each session. */
  readonly number: number;
  readonly on: IsoDate;
  readonly reason: string;
  /** What the minutes should say, in words. */
  readonly text: string;
}

/** Minutes as a rectification finds them. */
export interface SealedMinutes {
  readonly state: SessionState;
  /** Null before they are sealed. */
  readonly sealedOn: IsoDate | null;
  readonly rectifications: readonly Rectification[];
}

export type RectificationRefusal = 'WRONG_ROLE' | 'NOT_SEALED' | 'BEFORE_LAST' | 'REASON_MISSING' | 'TEXT_MISSING';

const MAY_RECTIFY: ReadonlySet<SessionRole> = new Set(['PRESIDENT', 'EXAM_CENTRE_MANAGER']);

/**
 * Adds a correction to sealed minutes: dated, reasoned, after the seal and after those before it. Nothing sealed is
 * rewritten; before the seal the minutes themselves are mended.
 */
export function rectify(
  minutes: SealedMinutes,
  { on, reason, text }: Omit<Rectification, 'number'>,
  role: SessionRole,
): Result<Rectification, RectificationRefusal> {
  const { state, sealedOn, rectifications } = minutes;
  const sealed = state === 'SEALED' || state === 'TRANSMITTED';
  if (!MAY_RECTIFY.has(role)) return refused('WRONG_ROLE');
  if (!sealed || sealedOn === null) return refused('NOT_SEALED');
  if ([sealedOn, ...rectifications.map((earlier) => earlier.on)].some((earlier) => on < earlier)) {
    return refused('BEFORE_LAST');
  }
  if (reason.trim() === '') return refused('REASON_MISSING');
  if (text.trim() === '') return refused('TEXT_MISSING');
  return accepted({ number: rectifications.length + 1, on, reason: reason.trim(), text: text.trim() });
}
