import type { Result } from '../../../kernel/result.ts';
import { type DirectoryRefusal, refuse, refuseInput } from './refuse.ts';

/** Days, both included; without an end it goes on. */
export interface Period {
  readonly from: string;
  readonly to: string | null;
}

/** Whether a period goes on past a day. */
export function goesPast(day: string, { to }: Period): boolean {
  return to === null || to > day;
}

/** Whether two periods have a day in common. */
export function overlap(one: Period, other: Period): boolean {
  return (other.to === null || one.from <= other.to) && (one.to === null || other.from <= one.to);
}

/** Why a period cannot end on a day: before it begins, or when it has ended by then; null where it can. */
export function endingProblem({ from, to }: Period, on: string): Result<never, DirectoryRefusal> | null {
  if (on < from) return refuseInput({ path: 'on', code: 'ENDS_BEFORE_IT_BEGINS' });
  if (to !== null && to <= on) return refuse('ALREADY_ENDED', { to });
  return null;
}
