import type { College, RuleParameters } from '@delibere/shared';
import { accepted, type Result, refused } from '../../../../kernel/result.ts';

/** A seat of the session as far as placing members asks. */
export interface PlacedSeat {
  readonly id: string;
  readonly college: College;
  readonly organisationId: string;
  readonly personId: string | null;
  readonly voting: boolean;
  readonly convokedOn: string | null;
  readonly answer: 'PENDING' | 'ACCEPTED' | 'DECLINED';
}

/** Somebody an organisation designates. */
export interface Designated {
  readonly personId: string;
  /** The seat they are to take; null: one that is vacant, or a new one. */
  readonly seatId: string | null;
  /** Null: as many vote as the rules admit. */
  readonly voting: boolean | null;
}

/** Where somebody is placed; a new seat for null. */
export interface Placement {
  readonly personId: string;
  readonly seat: PlacedSeat | null;
  readonly voting: boolean;
}

/**
 * Places those whom an organisation designates: on the seat that is told where it is the organisation's and free, that
 * is vacant, declined, or held by somebody who is not called yet; else on a vacant one of theirs; else on a new one.
 * Whoever sits there already stays. Refuses SEAT_TAKEN.
 */
export function placeMembers(
  seats: readonly PlacedSeat[],
  { organisationId, college }: { readonly organisationId: string; readonly college: College },
  designated: readonly Designated[],
  { votersPerUnion }: Pick<RuleParameters, 'votersPerUnion'>,
): Result<readonly Placement[], { readonly code: 'SEAT_TAKEN' }> {
  const own = seats.filter((seat) => seat.organisationId === organisationId && seat.college === college);
  const told = new Set(designated.map(({ seatId }) => seatId));
  const vacant = own.filter(({ id, personId }) => personId === null && !told.has(id));
  const placements: Placement[] = [];
  const most = college === 'UNIONS' ? (votersPerUnion ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
  let voters = own.filter(({ voting, personId, id }) => voting && personId !== null && !told.has(id)).length;
  for (const { personId, seatId, voting } of designated) {
    if (own.some((seat) => seat.personId === personId)) continue;
    const seat = seatId === null ? (vacant.shift() ?? null) : (own.find(({ id }) => id === seatId) ?? null);
    const isFree = seat === null || seat.personId === null || seat.answer === 'DECLINED' || seat.convokedOn === null;
    if (!isFree || (seatId !== null && seat === null) || seats.some((one) => one.personId === personId)) {
      return refused({ code: 'SEAT_TAKEN' });
    }
    const votes = voting ?? ((seat === null || seat.voting) && voters < most);
    if (votes) voters += 1;
    placements.push({ personId, seat, voting: votes });
  }
  return accepted(placements);
}
