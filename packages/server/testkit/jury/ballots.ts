import type { College, VoteChoice } from '@delibere/shared';
import type {
  Ballot,
  BallotRules,
  NamedBallot,
  SecretBallot,
  Vote,
} from '../../src/slices/jury/domain/ballot/ballot.ts';
import { emptyUrn, papersOf } from '../../src/slices/jury/domain/ballot/secret.ts';
import { electorateOf } from '../../src/slices/jury/domain/ballot/tally.ts';
import type { Voter } from '../../src/slices/jury/domain/ballot/voters.ts';

export const PLAIN_RULES: BallotRules = {
  parity: 'HEADCOUNT',
  imbalance: 'EQUALISE',
  majority: { kind: 'SIMPLE' },
  tie: 'PRESIDENT',
  quorum: { employers: 1, unions: 1, total: null },
};

const CHOICES: Readonly<Record<string, VoteChoice>> = { F: 'FOR', A: 'AGAINST', O: 'ABSTAIN' };

export function voterAt(college: College, rank: number, more: Partial<Voter> = {}): Voter {
  const seat = `${college === 'EMPLOYERS' ? 'e' : 'u'}${rank}`;
  return { seat, college, rank, tempWork: false, representedBy: null, ...more };
}

/**
 * A named ballot in two words, a letter a voter: F for, A against, O abstains, - stays silent; lower case: voted and is
 * recused. Seats are e1, e2… and u1, u2…; e1 presides.
 */
export function ballotOf(
  employers: string,
  unions: string,
  rules: Partial<BallotRules> = {},
  president: string | null = 'e1',
): NamedBallot {
  const sides = [
    ['EMPLOYERS', employers],
    ['UNIONS', unions],
  ] as const;
  const cast = sides.flatMap(([college, word]) =>
    [...word].map((letter, index) => ({ voter: voterAt(college, index + 1), letter })),
  );
  const votes = cast.flatMap(({ voter: { seat }, letter }, index): readonly Vote[] => {
    const choice = CHOICES[letter.toUpperCase()];
    return choice === undefined ? [] : [{ seat, choice, sequence: index + 1 }];
  });
  return {
    secrecy: 'NAMED',
    rules: { ...PLAIN_RULES, ...rules },
    voters: cast.map(({ voter }) => voter),
    recused: cast.filter(({ letter }) => letter !== letter.toUpperCase()).map(({ voter }) => voter.seat),
    president,
    votes,
  };
}

/** The same people voting the same way in secret; the president's paper stays sealed unless asked for. */
export function inSecret(ballot: NamedBallot, opened = false): SecretBallot {
  const { votes, ...electors } = ballot;
  const choices = new Map(votes.toSorted((a, b) => a.sequence - b.sequence).map(({ seat, choice }) => [seat, choice]));
  const electorate = electorateOf(ballot);
  const voted = electorate.voices.filter(({ seat, weight }) => weight > 0 && choices.has(seat));
  const papers = voted.flatMap(({ seat, weight }) => papersOf(choices.get(seat) ?? 'ABSTAIN', weight));
  const seats = voted.map(({ seat }) => seat);
  return {
    ...electors,
    secrecy: 'SECRET',
    count: emptyUrn(papers, electorate, seats, ballot.rules, ballot.president),
    presidentPaper: opened ? (choices.get(ballot.president ?? '') ?? null) : null,
  };
}

/** Both sides exchanged, seats and all. */
export function swapped(ballot: NamedBallot): NamedBallot {
  const other = (college: College): College => (college === 'EMPLOYERS' ? 'UNIONS' : 'EMPLOYERS');
  const { quorum } = ballot.rules;
  return {
    ...ballot,
    rules: { ...ballot.rules, quorum: { ...quorum, employers: quorum.unions, unions: quorum.employers } },
    voters: ballot.voters.map((voter) => ({ ...voter, college: other(voter.college) })),
  };
}

/** What a database gives back of what it was given. */
export function stored<T extends Ballot>(ballot: T): unknown {
  return JSON.parse(JSON.stringify(ballot));
}
