import type { College, RuleParameters } from '@delibere/shared';
import { inOrder } from '../order.ts';

/** A seat with the vote whose member is there, or is represented by one who is. Plain data, kept with the ballot. */
export interface Voter {
  readonly seat: string;
  readonly college: College;
  /** Place in its delegation (its side), from 1. */
  readonly rank: number;
  readonly tempWork: boolean;
  /** Seat that votes for it in its absence: it weighs, but is not present for the quorum. Null when it is there. */
  readonly representedBy: string | null;
}

/** How many voices a voter's ballot weighs. */
export interface Voice {
  readonly seat: string;
  readonly college: College;
  /** A whole number, from 0 (surplus voter, or nobody on the other side). */
  readonly weight: number;
}

/** Why weights are what they are. */
export type Weighing = 'ONE_EACH' | 'EQUALISED' | 'SURPLUS_WITHOUT_VOTE' | 'PARITY_BROKEN';

export interface Electorate {
  readonly weighing: Weighing;
  /** In the order of seats. */
  readonly voices: readonly Voice[];
}

/** The rules that give voices their weight. */
export type WeighingRules = Pick<RuleParameters, 'parity' | 'imbalance'>;

/**
 * The order in which the voters of one side keep the vote when there are too many: the president of the sitting, then
 * members of the branch before those of temporary work, then by rank in the delegation, then by seat.
 */
export function inOrderOfVote(voters: readonly Voter[], president: string | null): readonly Voter[] {
  return voters.toSorted(
    (a, b) =>
      Number(b.seat === president) - Number(a.seat === president) ||
      Number(a.tempWork) - Number(b.tempWork) ||
      a.rank - b.rank ||
      inOrder(a.seat, b.seat),
  );
}

/**
 * Gives each voter its voices.
 * - As many voters on each side, under a headcount: one voice each.
 * - `EQUALISE`: with E employers and U unions, every employer weighs U and every union voter E, so that each side
 *   weighs E × U. Never reduced, so that what the minutes say is what was counted.
 * - `SURPLUS_WITHOUT_VOTE`: one voice each to as many as the smaller side has; the others weigh nothing.
 * - `POSTPONE`: nobody weighs anything, and nothing can be carried.
 *
 * Weights are safe integers: a jury has at most a hundred members a side (`checkRuleSet`), so that the largest product a
 * tally forms, voices × denominator of a threshold, stays under 10⁸.
 * @param voters those who may vote in this very case: recused members are left out
 */
export function weigh(voters: readonly Voter[], rules: WeighingRules, president: string | null): Electorate {
  const employers = voters.filter(({ college }) => college === 'EMPLOYERS');
  const unions = voters.filter(({ college }) => college === 'UNIONS');
  const give = (weighing: Weighing, weightOf: (voter: Voter) => number): Electorate => ({
    weighing,
    voices: voters
      .map((voter) => ({ seat: voter.seat, college: voter.college, weight: weightOf(voter) }))
      .sort((a, b) => inOrder(a.seat, b.seat)),
  });
  const balanced = employers.length === unions.length;
  if (rules.parity === 'HEADCOUNT' && balanced) return give('ONE_EACH', () => 1);
  switch (rules.parity === 'EQUALISE' ? 'EQUALISE' : rules.imbalance) {
    case 'EQUALISE':
      return give('EQUALISED', ({ college }) => (college === 'EMPLOYERS' ? unions.length : employers.length));
    case 'SURPLUS_WITHOUT_VOTE': {
      const kept = Math.min(employers.length, unions.length);
      const voting = new Set(
        [employers, unions].flatMap((side) => inOrderOfVote(side, president).slice(0, kept)).map(({ seat }) => seat),
      );
      return give('SURPLUS_WITHOUT_VOTE', ({ seat }) => Number(voting.has(seat)));
    }
    case 'POSTPONE':
      return give('PARITY_BROKEN', () => 0);
  }
}

/** The voters of one case: neither recused, nor represented by somebody who is. */
export function votersOfCase(voters: readonly Voter[], recused: ReadonlySet<string>): readonly Voter[] {
  return voters.filter(
    ({ seat, representedBy }) => !recused.has(seat) && (representedBy === null || !recused.has(representedBy)),
  );
}

/** Voters a quorum counts: there in person. */
export interface Attendance {
  readonly employers: number;
  readonly unions: number;
}

export function attendanceOf(voters: readonly Voter[]): Attendance {
  const there = voters.filter(({ representedBy }) => representedBy === null);
  const employers = there.filter(({ college }) => college === 'EMPLOYERS').length;
  return { employers, unions: there.length - employers };
}

/**
 * Whether enough voters are there. Whatever the rules say, a joint jury has at least one on each side: no text sets a
 * quorum, and this is the least that "joint" can mean [D].
 */
export function reachesQuorum({ employers, unions }: Attendance, quorum: RuleParameters['quorum']): boolean {
  return (
    employers >= Math.max(1, quorum.employers) &&
    unions >= Math.max(1, quorum.unions) &&
    employers + unions >= (quorum.total ?? 0)
  );
}
