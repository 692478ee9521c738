import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Random } from '../../../../../bench/random.ts';
import { inSecret, stored, swapped, voterAt } from '../../../../../testkit/jury/ballots.ts';
import { bruteTally } from '../../../../../testkit/jury/brute-tally.ts';
import { arbitraryBallot, randomBallot } from '../../../../../testkit/jury/random-ballots.ts';
import type { NamedBallot } from './ballot.ts';
import { electorateOf, tally } from './tally.ts';

const ballots = arbitraryBallot((seed) => randomBallot(new Random(seed)));
const RUNS = { numRuns: 2_000 };

/** A shuffle that depends on a seed alone. */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const random = new Random(seed);
  return items
    .map((item) => ({ item, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

test('100,000 random juries: another implementation, brute force on exact fractions, agrees', () => {
  const random = new Random(28_245);
  const seen = new Map<string, number>();
  for (let runs = 0; runs < 100_000; runs += 1) {
    const ballot = randomBallot(random);
    const { outcome, reason, castingVote } = tally(ballot);
    const brute = bruteTally(ballot);
    const same = brute.carried === (outcome === 'CARRIED') && brute.reason === reason;
    if (!same || brute.settledBy !== (castingVote?.seat ?? null)) {
      expect({ ballot, outcome, reason, castingVote }).toEqual(brute);
    }
    seen.set(`${outcome} ${reason}`, (seen.get(`${outcome} ${reason}`) ?? 0) + 1);
  }
  expect(seen.size).toBe(9);
  expect(Math.min(...seen.values())).toBeGreaterThan(100);
});

test('the verdict does not depend on the order of votes, nor of voters', () => {
  fc.assert(
    fc.property(ballots, fc.nat(), (ballot, seed) => {
      const { votes, voters, recused } = ballot;
      const mixed = {
        ...ballot,
        votes: shuffled(votes, seed),
        voters: shuffled(voters, seed + 1),
        recused: shuffled(recused, seed),
      };
      expect(tally(mixed)).toEqual(tally(ballot));
      expect(electorateOf(mixed)).toEqual(electorateOf(ballot));
    }),
    RUNS,
  );
});

test('[F20] exchanging the two sides exchanges the tally and nothing else', () => {
  fc.assert(
    fc.property(ballots, (ballot) => {
      const { colleges, ...verdict } = tally(ballot);
      const { colleges: exchanged, ...same } = tally(swapped(ballot));
      expect(same).toEqual(verdict);
      expect(exchanged).toEqual({ EMPLOYERS: colleges?.UNIONS, UNIONS: colleges?.EMPLOYERS });
    }),
    RUNS,
  );
});

test('[F20] equalised sides weigh the same to the unit: the number of employers times that of unions', () => {
  fc.assert(
    fc.property(ballots, (ballot) => {
      const { weighing, voices } = electorateOf({ ...ballot, rules: { ...ballot.rules, parity: 'EQUALISE' } });
      const of = (wanted: string): readonly number[] =>
        voices.filter(({ college }) => college === wanted).map(({ weight }) => weight);
      const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0);
      const [employers, unions] = [of('EMPLOYERS'), of('UNIONS')];
      expect(weighing).toBe('EQUALISED');
      expect([sum(employers), sum(unions)]).toEqual(Array(2).fill(employers.length * unions.length));
    }),
    RUNS,
  );
});

test('whatever the rules, sides of which both have a voter weigh the same, and weights are whole', () => {
  fc.assert(
    fc.property(ballots, (ballot) => {
      const { voices } = electorateOf(ballot);
      const signed = voices.map(({ college, weight }) => (college === 'UNIONS' ? -weight : weight));
      expect(signed.reduce((total, weight) => total + weight, 0)).toBe(0);
      expect(voices.every(({ weight }) => Number.isSafeInteger(weight) && weight >= 0)).toBe(true);
    }),
    RUNS,
  );
});

/** Silent voters of a ballot say that they abstain. */
function withAbstentions(ballot: NamedBallot, pick: (seat: string) => boolean): NamedBallot {
  const spoken = new Set(ballot.votes.map(({ seat }) => seat));
  const silent = ballot.voters.filter(({ seat }) => !spoken.has(seat) && pick(seat));
  const added = silent.map(({ seat }, index) => ({ seat, choice: 'ABSTAIN' as const, sequence: 1_000 + index }));
  return { ...ballot, votes: [...ballot.votes, ...added] };
}

test('to abstain is to stay silent: an abstention of one who is there never changes an outcome', () => {
  fc.assert(
    fc.property(ballots, fc.nat(), (ballot, seed) => {
      const random = new Random(seed);
      const { outcome, reason, settles, castingVote } = tally(withAbstentions(ballot, () => random.chance(0.7)));
      expect(tally(ballot)).toMatchObject({ outcome, reason, settles, castingVote });
    }),
    RUNS,
  );
});

test('one more who comes and abstains, one voice each and voices expressed: only the quorum may change', () => {
  fc.assert(
    fc.property(ballots, fc.constantFrom('EXPRESSED', 'SIMPLE'), (ballot, kind) => {
      const majority =
        kind === 'SIMPLE' ? { kind } : ({ kind: 'THRESHOLD', numerator: 3, denominator: 5, of: kind } as const);
      const rules = { ...ballot.rules, parity: 'HEADCOUNT', imbalance: 'POSTPONE', majority } as const;
      // One on each side, since parity is not in question.
      const coming = [voterAt('EMPLOYERS', 99), voterAt('UNIONS', 99)];
      const votes = coming.map(({ seat }, index) => ({ seat, choice: 'ABSTAIN' as const, sequence: 1_000 + index }));
      const before = tally({ ...ballot, rules });
      const joined = { ...ballot, rules, voters: [...ballot.voters, ...coming], votes: [...ballot.votes, ...votes] };
      const after = tally(joined);
      if (before.reason !== 'NO_QUORUM') {
        expect([after.outcome, after.reason]).toEqual([before.outcome, before.reason]);
      }
    }),
    RUNS,
  );
});

test('[F26] no tie is ever carried without the own ballot of the president, there, not recused and for', () => {
  fc.assert(
    fc.property(ballots, (ballot) => {
      const { outcome, voices, castingVote } = tally(ballot);
      if (outcome !== 'CARRIED' || voices === null || voices.for !== voices.against) return;
      const { president, recused, votes, voters } = ballot;
      const own = votes.filter(({ seat }) => seat === president).toSorted((a, b) => b.sequence - a.sequence);
      expect(castingVote).toEqual({ seat: president, choice: 'FOR' });
      expect(own[0]?.choice).toBe('FOR');
      expect(recused).not.toContain(president);
      expect(voters.find(({ seat }) => seat === president)?.representedBy).toBeNull();
    }),
    { numRuns: 20_000 },
  );
});

test('[F26] a casting vote is told only where it settled a tie', () => {
  fc.assert(
    fc.property(ballots, (ballot) => {
      const { reason, voices, castingVote } = tally(ballot);
      expect(castingVote !== null).toBe(reason === 'CASTING_VOTE');
      if (castingVote !== null) expect(voices?.for).toBe(voices?.against);
    }),
    RUNS,
  );
});

test('a ballot computed again from what was stored gives the same verdict', () => {
  fc.assert(
    fc.property(ballots, fc.boolean(), (ballot, opened) => {
      const secret = inSecret(ballot, opened);
      expect(tally(stored(ballot) as typeof ballot)).toEqual(tally(ballot));
      expect(tally(stored(secret) as typeof secret)).toEqual(tally(secret));
    }),
    RUNS,
  );
});

test('in secret, people who vote alike get the verdict they would get by name', () => {
  fc.assert(
    fc.property(ballots, (ballot) => {
      const { outcome, reason, settles, castingVote, present, weighing } = tally(ballot);
      const expected = { outcome, reason, settles, castingVote, present, weighing, colleges: null };
      expect(tally(inSecret(ballot, true))).toMatchObject(expected);
    }),
    RUNS,
  );
});
