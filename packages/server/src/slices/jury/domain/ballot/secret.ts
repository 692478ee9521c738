import type { VoteChoice } from '@delibere/shared';
import type { BallotRules, Count, SecretCount } from './ballot.ts';
import { standingOf } from './majority.ts';
import type { Electorate } from './voters.ts';

/**
 * One voice on a paper: a choice, and nothing else. Neither seat, nor side, nor order, nor weight: a voter who weighs
 * three voices puts three papers in the urn, so that no paper tells a side with one voter from a side with many.
 */
export type Paper = VoteChoice;

/** The papers a voter puts in the urn. */
export function papersOf(choice: VoteChoice, weight: number): readonly Paper[] {
  return Array.from({ length: weight }, () => choice);
}

/**
 * Whether the count of a secret ballot may be kept. Where voices weigh differently, a sum tells how those of one weight
 * voted: with one employer against three unions, four voices for are the employer's three and one more. So every weight
 * must have been cast by two voters at least besides the president, whose paper a tie may reveal. It depends on who
 * voted, which is known, and never on what they voted: that a count is withheld tells nothing.
 * @param voted seats that put papers in the urn
 */
export function mayKeepCount({ voices }: Electorate, voted: readonly string[], president: string | null): boolean {
  const seats = new Set(voted);
  const participants = voices.filter(({ seat, weight }) => weight > 0 && seats.has(seat));
  const classes = Map.groupBy(participants, ({ weight }) => weight);
  return [...classes.values()].every((same) => same.filter(({ seat }) => seat !== president).length > 1);
}

function countPapers(papers: readonly Paper[]): Count {
  const sum = (wanted: Paper): number => papers.filter((paper) => paper === wanted).length;
  return { for: sum('FOR'), against: sum('AGAINST'), abstain: sum('ABSTAIN') };
}

/**
 * Empties the urn when the ballot closes; the papers are then destroyed, and what this gives is all that is kept.
 *
 * Protected: nothing kept links a voter to a choice, nor a paper to its place, side or hour; a lone voter on one side
 * is not given away by the sums. Not protected, because the result itself says it: everybody's choice when a kept count
 * is unanimous, or unanimous among those of one weight; to each of two voters, the choice of the other; what a verdict
 * implies where two people vote. The president's choice is revealed on the tie it settles, as the rule wants.
 * Until closing a vote may be changed, so that something must tie it to its voter: how that link is kept unreadable, and
 * that it dies at closing, is for those who store it.
 */
export function emptyUrn(
  papers: readonly Paper[],
  electorate: Electorate,
  voted: readonly string[],
  { majority }: BallotRules,
  president: string | null,
): SecretCount {
  const count = countPapers(papers);
  if (mayKeepCount(electorate, voted, president)) return { kind: 'COUNTED', ...count };
  const present = electorate.voices.reduce((total, { weight }) => total + weight, 0);
  return { kind: 'WITHHELD', standing: standingOf({ ...count, present }, majority) };
}
