import type { BallotAction, CaseAction, SeatAction, SessionGesture } from '@delibere/shared';
import type { Result } from '../../../../kernel/result.ts';
import { type JuryRefusal, refuse } from '../../domain/refuse.ts';
import { BALLOT_POLICIES, CASE_POLICIES } from '../../domain/sitting/case-policies.ts';
import { SEAT_POLICIES } from '../../domain/sitting/seat-policies.ts';
import { SESSION_POLICIES } from '../../domain/sitting/session-policies.ts';
import type { BallotInSitting, CaseInSitting, Sitting } from './case-in-sitting.ts';

/** Refuses whoever may not do this with a session now. */
export function sessionPermits({ day, viewer }: Sitting, gesture: SessionGesture): Result<null, JuryRefusal> {
  return SESSION_POLICIES[gesture].refusal(day, viewer);
}

/** Refuses whoever may not do this with a seat now; NOT_FOUND for a seat of no such jury. */
export function seatPermits(
  { room, day, viewer }: Sitting,
  seatId: string,
  action: SeatAction,
): Result<null, JuryRefusal> {
  const seat = room.seats.find(({ id }) => id === seatId);
  if (seat === undefined) return refuse('NOT_FOUND');
  const standing = { ...day, seat: seatId, held: seat.person !== null, present: seat.present };
  return SEAT_POLICIES[action].refusal(standing, viewer);
}

/** Refuses whoever may not do this with a case now. */
export function casePermits({ standing, viewer }: CaseInSitting, action: CaseAction): Result<null, JuryRefusal> {
  return CASE_POLICIES[action].refusal(standing, viewer);
}

/** Refuses whoever may not do this in a ballot now. */
export function ballotPermits({ ballot, viewer }: BallotInSitting, action: BallotAction): Result<null, JuryRefusal> {
  const { closedAt, electors } = ballot;
  return BALLOT_POLICIES[action].refusal({ closed: closedAt !== null, electors }, viewer);
}
