import type { Majority, VoteChoice } from '@delibere/shared';
import fc from 'fast-check';
import type { Random } from '../../bench/random.ts';
import type { BallotRules, NamedBallot, Vote } from '../../src/slices/jury/domain/ballot/ballot.ts';
import type { Voter } from '../../src/slices/jury/domain/ballot/voters.ts';
import { voterAt } from './ballots.ts';

const CHOICES: readonly VoteChoice[] = ['FOR', 'AGAINST', 'ABSTAIN'];

function randomMajority(random: Random): Majority {
  const kind = random.pick(['SIMPLE', 'SIMPLE', 'ABSOLUTE', 'THRESHOLD'] as const);
  if (kind !== 'THRESHOLD') return { kind };
  const denominator = random.between(2, 7);
  const numerator = random.between(Math.floor(denominator / 2) + 1, denominator);
  return { kind, numerator, denominator, of: random.pick(['EXPRESSED', 'PRESENT']) };
}

function randomRules(random: Random): BallotRules {
  return {
    parity: random.pick(['HEADCOUNT', 'HEADCOUNT', 'EQUALISE']),
    imbalance: random.pick(['EQUALISE', 'EQUALISE', 'SURPLUS_WITHOUT_VOTE', 'POSTPONE']),
    majority: randomMajority(random),
    tie: random.pick(['PRESIDENT', 'PRESIDENT', 'NOT_CARRIED']),
    quorum: {
      employers: random.between(1, 2),
      unions: random.between(1, 2),
      total: random.chance(0.8) ? null : random.between(2, 5),
    },
  };
}

function randomVoters(random: Random, most: number): readonly Voter[] {
  const side = (college: Voter['college']): readonly Voter[] =>
    Array.from({ length: random.between(0, most) }, (_, index) =>
      voterAt(college, index + 1, { rank: random.between(1, 3), tempWork: random.chance(0.15) }),
    );
  const all = [...side('EMPLOYERS'), ...side('UNIONS')];
  return all.map((voter) => {
    const holders = all.filter(({ college, seat }) => college === voter.college && seat !== voter.seat);
    return random.chance(0.08) && holders.length > 0 ? { ...voter, representedBy: random.pick(holders).seat } : voter;
  });
}

/** A jury and its votes, with strangers, second thoughts, recusals and absent presidents among them. */
export function randomBallot(random: Random, most = 5): NamedBallot {
  const voters = randomVoters(random, most);
  const seats = [...voters.map(({ seat }) => seat), 'stranger'];
  const votes: Vote[] = [];
  for (let sequence = random.between(0, 2 * seats.length); sequence > 0; sequence -= 1) {
    votes.push({ seat: random.pick(seats), choice: random.pick(CHOICES), sequence });
  }
  return {
    secrecy: 'NAMED',
    rules: randomRules(random),
    voters,
    recused: seats.filter(() => random.chance(0.1)),
    president: random.chance(0.1) ? null : random.pick(seats),
    votes,
  };
}

/** The same as an arbitrary of fast-check, by its seed. */
export function arbitraryBallot(ofSeed: (seed: number) => NamedBallot): fc.Arbitrary<NamedBallot> {
  return fc.nat({ max: 0x7fff_ffff }).map(ofSeed);
}
