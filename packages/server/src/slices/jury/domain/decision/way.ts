import { accepted, type Result, refused } from '../../../../kernel/result.ts';
import type { Verdict } from '../ballot/tally.ts';
import type { Way } from './decide.ts';

/** A round of a case's ballot; its verdict is null while it is open. */
export interface Round {
  readonly id: string;
  readonly verdict: Verdict | null;
}

/** Where the ballots of a case stand: none was asked for; the last one is open or decided nothing; it decided. */
export type BallotStanding = 'NONE' | 'UNDECIDED' | 'SETTLED';

/** @param rounds all of them, the last one last */
export function ballotStanding(rounds: readonly Round[]): BallotStanding {
  const last = rounds.at(-1);
  if (last === undefined) return 'NONE';
  return last.verdict?.settles === true ? 'SETTLED' : 'UNDECIDED';
}

/**
 * How a case may be decided: by its last ballot, or by consensus while nobody asked for one. A ballot that decided
 * nothing is run again or the case carried over: whoever presides does not declare agreed what was not carried.
 * @param ballotId the ballot that is declared to have decided; null for consensus
 */
export function wayOf(
  rounds: readonly Round[],
  ballotId: string | null,
): Result<Way, 'BALLOT_CONTRADICTED' | 'BALLOT_UNDECIDED' | 'NOT_FOUND'> {
  const last = rounds.at(-1);
  if (last === undefined) return ballotId === null ? accepted({ kind: 'CONSENSUS' }) : refused('NOT_FOUND');
  if (ballotId !== null && (last.id !== ballotId || last.verdict === null)) return refused('NOT_FOUND');
  if (last.verdict?.settles !== true) return refused('BALLOT_UNDECIDED');
  return ballotId === null ? refused('BALLOT_CONTRADICTED') : accepted({ kind: 'BALLOT', verdict: last.verdict });
}
