import type { BallotOutcome, Finding, RuleParameters, RuleSet, VerdictReason } from '@delibere/shared';
import type { Ballot } from '../ballot/ballot.ts';
import { awaitsPresident, electorateOf, tally } from '../ballot/tally.ts';
import type { Voter } from '../ballot/voters.ts';
import { checkComposition } from '../composition/check-composition.ts';
import type { Composition } from '../composition/composition.ts';
import type { LookedAt } from '../composition/looked-at.ts';
import { inOrder } from '../order.ts';

/** A closed ballot, as it was frozen and counted. */
export interface TriedBallot {
  readonly id: string;
  /** Place of its case in the session, from 1. */
  readonly caseRank: number;
  /** From 1; a ballot that settled nothing may have been run again. */
  readonly round: number;
  readonly ballot: Ballot;
  readonly verdict: BallotVerdict;
}

/** What a ballot gave, or would have given. */
export interface BallotVerdict {
  readonly outcome: BallotOutcome;
  readonly reason: VerdictReason;
}

/** A session that rules are tried on. */
export interface TriedSession {
  readonly composition: Composition;
  /** The rules it is or was held under. */
  readonly ruleSet: RuleSet;
  /** What was found when it opened; null where it did not. */
  readonly findingsAtOpening: readonly Finding[] | null;
  readonly ballots: readonly TriedBallot[];
}

/** A finding of either set of rules. */
export interface TriedFinding {
  readonly finding: Finding;
  /** Of both, of the rules tried alone, or of the rules of the session alone. */
  readonly change: 'KEPT' | 'APPEARED' | 'GONE';
}

export interface BallotTrial extends Pick<TriedBallot, 'id' | 'caseRank' | 'round'> {
  readonly gave: BallotVerdict;
  /** Null where what is kept of the ballot does not tell. */
  readonly wouldGive: BallotVerdict | null;
}

/** What rules would have said of a session. */
export interface Trial {
  readonly findings: readonly TriedFinding[];
  /** Whether nothing blocked, what was overridden left out, under the rules of the session. */
  readonly stoodThen: boolean;
  /** Whether nothing would block that cannot be overridden, under the rules tried. */
  readonly standsNow: boolean;
  readonly ballots: readonly BallotTrial[];
}

/** A finding is the same under other rules if it says the same of the same seats, with the same figures, in any order. */
const sameness = ({ code, seats, facts }: Finding): string =>
  JSON.stringify([code, seats.toSorted(), Object.entries(facts).toSorted(([a], [b]) => inOrder(a, b))]);

const blocks = ({ severity, overridable }: Finding): boolean => severity === 'BLOCKING' && !overridable;

function compare(then: readonly Finding[], now: readonly Finding[]): readonly TriedFinding[] {
  const known = new Set(then.map(sameness));
  const found = new Set(now.map(sameness));
  return [
    ...now.map((finding): TriedFinding => ({ finding, change: known.has(sameness(finding)) ? 'KEPT' : 'APPEARED' })),
    ...then
      .filter((finding) => !found.has(sameness(finding)))
      .map((finding): TriedFinding => ({ finding, change: 'GONE' })),
  ];
}

/** Of those who were represented, the ones a rule on proxies still admits: the first of each holder, by rank. */
function admitted(voters: readonly Voter[], { proxiesPerHolder }: RuleParameters): readonly Voter[] {
  const held = new Map<string, number>();
  const kept = new Set<string>();
  for (const { seat, representedBy } of voters.toSorted((a, b) => a.rank - b.rank)) {
    const count = representedBy === null ? 0 : (held.get(representedBy) ?? 0) + 1;
    if (representedBy !== null) held.set(representedBy, count);
    if (count <= proxiesPerHolder) kept.add(seat);
  }
  return voters.filter(({ seat }) => kept.has(seat));
}

/**
 * What a ballot would have given by other rules. Null where that cannot be known of a secret one: its count is
 * withheld; its papers would have weighed otherwise; it would be tied, and the president's paper stayed sealed.
 */
export function recount(ballot: Ballot, parameters: RuleParameters): BallotVerdict | null {
  const { parity, imbalance, majority, tie, quorum } = parameters;
  const rules = { parity, imbalance, majority, tie, quorum };
  const other = { ...ballot, rules, voters: admitted(ballot.voters, parameters) };
  if (other.secrecy === 'SECRET') {
    if (other.count.kind === 'WITHHELD' || awaitsPresident(other)) return null;
    const weights = (of: Ballot): string => JSON.stringify(electorateOf(of).voices);
    if (weights(other) !== weights(ballot)) return null;
  }
  const { outcome, reason } = tally(other);
  return { outcome, reason };
}

/** A jury that sat is looked at twice: as it was composed, and as it sat; what is said twice is said once. */
function checked(composition: Composition, ruleSet: RuleSet, moments: readonly LookedAt[]): readonly Finding[] {
  return distinct(moments.flatMap((at) => checkComposition(composition, ruleSet, at)));
}

function distinct(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [sameness(finding), finding])).values()];
}

/**
 * What rules would have said of a session: of its composition, as it was accepted where it was opened, and of its
 * closed ballots. Their period is left out of it, since they are tried before they take effect.
 * @param lookedAt what is looked at where the session was never opened
 */
export function tryRuleSet(
  { composition, ruleSet, findingsAtOpening, ballots }: TriedSession,
  tried: RuleSet,
  lookedAt: LookedAt,
): Trial {
  const on = composition.sessionOn;
  const [composed, seated] = [{ moment: 'CONVENING', on } as const, { moment: 'OPENING', on } as const];
  const then =
    findingsAtOpening === null
      ? checked(composition, ruleSet, [lookedAt])
      : distinct([...checked(composition, ruleSet, [composed]), ...findingsAtOpening]);
  const inForce = { ...tried, from: tried.from < on ? tried.from : on, to: null };
  const now = checked(composition, inForce, findingsAtOpening === null ? [lookedAt] : [composed, seated]);
  return {
    findings: compare(then, now),
    stoodThen: !then.some(blocks),
    standsNow: !now.some(blocks),
    ballots: ballots.map(({ id, caseRank, round, ballot, verdict: { outcome, reason } }) => ({
      id,
      caseRank,
      round,
      gave: { outcome, reason },
      wouldGive: recount(ballot, tried.parameters),
    })),
  };
}
