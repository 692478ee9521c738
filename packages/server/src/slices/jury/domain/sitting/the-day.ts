import type { SessionState } from '@delibere/shared';
import type { Result } from '../../../../kernel/result.ts';
import type { IsoDate } from '../days.ts';
import { type JuryRefusal, refuse } from '../refuse.ts';
import { granted } from './policy.ts';

/** When a session is held, and what day it is. */
export interface DayStanding {
  readonly state: SessionState;
  readonly sessionOn: IsoDate;
  /** Today, in Paris. */
  readonly on: IsoDate;
}

/** Refuses WRONG_STATE where nobody comes to a session, and BLOCKED on a day that is not its own, while it is not open. */
export function onTheDay({ state, sessionOn, on }: DayStanding): Result<null, JuryRefusal> {
  if (state !== 'CONVENED' && state !== 'OPEN') return refuse('WRONG_STATE', { state });
  // A sitting that goes on past midnight is still the same.
  if (state === 'CONVENED' && on !== sessionOn) return refuse('BLOCKED', { blockers: 'NOT_THE_DAY' });
  return granted;
}
