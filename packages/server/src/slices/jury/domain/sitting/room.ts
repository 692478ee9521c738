import type { RuleParameters, SessionState } from '@delibere/shared';
import type { BallotRules } from '../ballot/ballot.ts';
import { electorateOf } from '../ballot/tally.ts';
import { attendanceOf, reachesQuorum, type Voter, votersOfCase } from '../ballot/voters.ts';
import type { Link, Recusal, Seat, SeatedCase } from '../composition/composition.ts';
import { isThere } from '../composition/looked-at.ts';
import { effectiveChair, recusedSeats, votersPresent } from '../composition/voting.ts';

/** A jury at one moment of its sitting: its seats with who is in the room, and the rules it sits under. */
export interface Room {
  readonly sessionId: string;
  readonly state: SessionState;
  readonly sessionOn: string;
  readonly seats: readonly Seat[];
  readonly president: string | null;
  readonly substitutePresident: string | null;
  /** Seat of the one who presided when the session was opened; null before. */
  readonly presidedBy: string | null;
  /** Frozen ones once the session is open. */
  readonly parameters: RuleParameters;
}

/** What keeps members out of a case. */
export interface CaseTies {
  readonly links: readonly Link[];
  readonly recusals: readonly Recusal[];
}

/** Who votes in a case by which rules, as a ballot on it freezes them. Plain data. */
export interface Electors {
  readonly rules: BallotRules;
  readonly voters: readonly Voter[];
  /** Seats, in their order. */
  readonly recused: readonly string[];
  /** Seat of the one who presides at this moment; null when nobody does. */
  readonly president: string | null;
}

/**
 * Who presides at this moment: the one who presided at the opening while they are in the room; else the president, else
 * their substitute where the rules admit their side; else nobody.
 */
export function chairNow(
  room: Pick<Room, 'seats' | 'president' | 'substitutePresident' | 'presidedBy' | 'parameters'>,
): Seat | null {
  const opened = room.seats.find(({ id }) => id === room.presidedBy);
  if (opened !== undefined && isThere(opened)) return opened;
  return effectiveChair(room, room)?.seat ?? null;
}

/** The seats that do not take part in a case. */
export function recusedOf({ seats }: Room, ties: CaseTies, of: Pick<SeatedCase, 'id' | 'route'>): ReadonlySet<string> {
  return recusedSeats({ seats, ...ties }, of);
}

/** Freezes who votes in a case: those in the room and those they represent, the recused ones named beside. */
export function electorsOf(room: Room, ties: CaseTies, of: Pick<SeatedCase, 'id' | 'route'>): Electors {
  const { parity, imbalance, majority, tie, quorum } = room.parameters;
  return {
    rules: { parity, imbalance, majority, tie, quorum },
    voters: votersPresent(room.seats, room.parameters),
    recused: [...recusedOf(room, ties, of)].sort(),
    president: chairNow(room)?.id ?? null,
  };
}

/**
 * Why those in the room may not decide a case, the recused ones left out; null where they may. What no ballot could carry
 * is not decided by consensus either.
 */
export function barOf(electors: Electors): 'NO_QUORUM' | 'PARITY_BROKEN' | null {
  const { voters, recused, rules } = electors;
  if (!reachesQuorum(attendanceOf(votersOfCase(voters, new Set(recused))), rules.quorum)) return 'NO_QUORUM';
  return electorateOf(electors).weighing === 'PARITY_BROKEN' ? 'PARITY_BROKEN' : null;
}

/** The seats that somebody votes for in a case, their own and those they represent, as far as each weighs something. */
export function seatsVotedFor(electors: Electors, seat: string): readonly string[] {
  const weighing = new Set(
    electorateOf(electors)
      .voices.filter(({ weight }) => weight > 0)
      .map((voice) => voice.seat),
  );
  return electors.voters
    .filter((voter) => (voter.representedBy ?? voter.seat) === seat && weighing.has(voter.seat))
    .map((voter) => voter.seat);
}

/** Whether somebody weighs something in a case. */
export function hasVoice(electors: Electors, seat: string): boolean {
  return seatsVotedFor(electors, seat).length > 0;
}
