import type { College, VerdictReason, VoteChoice } from '@delibere/shared';
import type { NamedBallot } from '../../src/slices/jury/domain/ballot/ballot.ts';
import type { Voter } from '../../src/slices/jury/domain/ballot/voters.ts';

/** A fraction that is never reduced: exact whatever its size. */
type Fraction = readonly [bigint, bigint];

const ZERO: Fraction = [0n, 1n];
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const sign = ([a, b]: Fraction, [c, d]: Fraction): number => (a * d > c * b ? 1 : a * d < c * b ? -1 : 0);

/** What the other implementation is asked: whether it is carried, why, and whose voice settled it. */
export interface BruteVerdict {
  readonly carried: boolean;
  readonly reason: VerdictReason;
  readonly settledBy: string | null;
}

/** Takes away, one by one, the voter who comes last on the larger side. */
function evened(voters: readonly Voter[], president: string | null): readonly Voter[] {
  const kept = [...voters];
  for (;;) {
    const employers = kept.filter((v) => v.college === 'EMPLOYERS').length;
    const difference = employers - (kept.length - employers);
    if (difference === 0) return kept;
    const side: College = difference > 0 ? 'EMPLOYERS' : 'UNIONS';
    let last: Voter | undefined;
    for (const one of kept) {
      if (one.college !== side) continue;
      if (last === undefined || comesAfter(one, last, president)) last = one;
    }
    if (last !== undefined) kept.splice(kept.indexOf(last), 1);
  }
}

function comesAfter(one: Voter, other: Voter, president: string | null): boolean {
  if (one.seat === president) return false;
  if (other.seat === president) return true;
  if (one.tempWork !== other.tempWork) return one.tempWork;
  if (one.rank !== other.rank) return one.rank > other.rank;
  return one.seat > other.seat;
}

/**
 * The tally once more, as somebody else would write it from the rules: every side is one whole, divided among its
 * voters, and the fractions are added. Slow, exact, and sharing no line with the one it checks.
 */
export function bruteTally({ rules, voters, recused, president, votes }: NamedBallot): BruteVerdict {
  const not = (reason: VerdictReason): BruteVerdict => ({ carried: false, reason, settledBy: null });
  const out = (seat: string | null): boolean => seat !== null && recused.includes(seat);
  let taking: readonly Voter[] = voters.filter((v) => !out(v.seat) && !out(v.representedBy));
  const sideOf = (college: College): readonly Voter[] => taking.filter((v) => v.college === college);
  const inPerson = (some: readonly Voter[]): number => some.filter((v) => v.representedBy === null).length;
  const [here, there] = [inPerson(sideOf('EMPLOYERS')), inPerson(sideOf('UNIONS'))];
  if (here === 0 || there === 0 || here < rules.quorum.employers || there < rules.quorum.unions)
    return not('NO_QUORUM');
  if (rules.quorum.total !== null && here + there < rules.quorum.total) return not('NO_QUORUM');

  if (rules.parity !== 'EQUALISE' && sideOf('EMPLOYERS').length !== sideOf('UNIONS').length) {
    if (rules.imbalance === 'POSTPONE') return not('PARITY_BROKEN');
    if (rules.imbalance === 'SURPLUS_WITHOUT_VOTE') taking = evened(taking, president);
  }
  const choiceOf = (voter: Voter): VoteChoice | undefined => {
    let best: (typeof votes)[number] | undefined;
    for (const vote of votes) {
      if (vote.seat === voter.seat && (best === undefined || vote.sequence > best.sequence)) best = vote;
    }
    return best?.choice;
  };
  const part = (voter: Voter): Fraction => [1n, BigInt(sideOf(voter.college).length)];
  const total = (wanted: VoteChoice): Fraction =>
    taking.filter((voter) => choiceOf(voter) === wanted).reduce((sum, voter) => plus(sum, part(voter)), ZERO);
  const [yes, no] = [total('FOR'), total('AGAINST')];
  const both: Fraction = [2n, 1n];

  if (sign(yes, ZERO) === 0 && sign(no, ZERO) === 0) return not('NOTHING_EXPRESSED');
  if (sign(yes, no) < 0) return not('REJECTED');
  const { majority } = rules;
  if (sign(yes, no) > 0) {
    let enough = true;
    if (majority.kind === 'ABSOLUTE') enough = sign(plus(yes, yes), both) > 0;
    if (majority.kind === 'THRESHOLD') {
      const [n, d] = majority.of === 'PRESENT' ? both : plus(yes, no);
      enough = sign(yes, [n * BigInt(majority.numerator), d * BigInt(majority.denominator)]) >= 0;
    }
    return enough ? { carried: true, reason: 'MAJORITY', settledBy: null } : not('BELOW_MAJORITY');
  }
  const halves = majority.kind === 'ABSOLUTE' && sign(plus(yes, no), both) === 0;
  if (majority.kind !== 'SIMPLE' && !halves) return not('BELOW_MAJORITY');
  const chair = taking.find((voter) => voter.seat === president && voter.representedBy === null);
  const choice = chair === undefined ? undefined : choiceOf(chair);
  if (rules.tie !== 'PRESIDENT' || chair === undefined || choice === undefined || choice === 'ABSTAIN')
    return not('TIE');
  return { carried: choice === 'FOR', reason: 'CASTING_VOTE', settledBy: chair.seat };
}
