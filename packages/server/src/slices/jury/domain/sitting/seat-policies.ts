import type { SeatAction } from '@delibere/shared';
import type { Result } from '../../../../kernel/result.ts';
import { type JuryRefusal, refuse } from '../refuse.ts';
import { granted, type Policy } from './policy.ts';
import { type DayStanding, onTheDay } from './the-day.ts';

/** A seat in its session, at one moment. */
export interface SeatStanding extends DayStanding {
  readonly seat: string;
  /** Whether somebody holds it. */
  readonly held: boolean;
  /** Whether its holder is in the room. */
  readonly present: boolean;
}

/** Signing is for a day and once, whoever does it. */
function arriving(standing: SeatStanding): Result<null, JuryRefusal> {
  const day = onTheDay(standing);
  if (!day.ok) return day;
  return standing.present ? refuse('ALREADY_RECORDED') : granted;
}

/**
 * Who answers for a seat, signs for it or says that its holder leaves. A member for themselves; on its own device the
 * exam centre has anybody draw their signature, and types nobody's code: that says who sees it.
 */
export const SEAT_POLICIES: Readonly<Record<SeatAction, Policy<SeatStanding>>> = {
  ANSWER: {
    permission: 'convocation.answer',
    refusal: ({ seat, state, sessionOn, on }, { own }) => {
      if (own !== seat) return refuse('WRONG_ROLE');
      if (state !== 'CONVENED') return refuse('WRONG_STATE', { state });
      return sessionOn < on ? refuse('CONVOCATION_OVER') : granted;
    },
  },
  SIGN_DRAWN: {
    permission: 'attendance.sign',
    refusal: (standing, { own, may }) => {
      if (!standing.held) return refuse('NOT_FOUND');
      return own === standing.seat || may('case.write') ? arriving(standing) : refuse('WRONG_ROLE');
    },
  },
  SIGN_BY_CODE: {
    permission: 'attendance.sign',
    refusal: (standing, { own }) => (own === standing.seat ? arriving(standing) : refuse('WRONG_ROLE')),
  },
  RECORD_DEPARTURE: {
    permission: 'attendance.sign',
    refusal: (standing, { own, presides, may }) => {
      if (own !== standing.seat && !presides && !may('case.write')) return refuse('WRONG_ROLE');
      const day = onTheDay(standing);
      if (!day.ok) return day;
      return standing.present ? granted : refuse('NOT_PRESENT');
    },
  },
};
