import type { VoteChoice } from '@delibere/shared';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ballotOf, inSecret } from '../../../../../testkit/jury/ballots.ts';
import type { NamedBallot, SecretBallot } from './ballot.ts';
import { mayKeepCount, papersOf } from './secret.ts';
import { awaitsPresident, electorateOf, tally } from './tally.ts';

test.each([
  ['two and two', ballotOf('FA', 'FA'), 'COUNTED'],
  ['one and one, one presiding: the other would be given away', ballotOf('F', 'A'), 'WITHHELD'],
  ['one and one, nobody presiding: neither is', ballotOf('F', 'A', {}, null), 'COUNTED'],
  ['one employer, who presides, against three unions', ballotOf('F', 'AAF'), 'WITHHELD'],
  ['one union against three employers', ballotOf('FFA', 'A'), 'WITHHELD'],
  ['two employers, one presiding, against three unions', ballotOf('FA', 'AAF'), 'WITHHELD'],
  ['three employers, one presiding, against two unions', ballotOf('FAA', 'AF'), 'COUNTED'],
  ['two employers against three unions, a union presiding', ballotOf('FA', 'AAF', {}, 'u1'), 'COUNTED'],
  ['three and four, but one union voter alone votes', ballotOf('FAA', 'A---'), 'WITHHELD'],
  ['three and four, but one employer besides the president alone votes', ballotOf('FA-', 'AAAA'), 'WITHHELD'],
  ['as many on each side, one voter of each votes', ballotOf('-F', '-A'), 'COUNTED'],
  ['nobody votes', ballotOf('--', '--'), 'COUNTED'],
  ['surplus voters are of no weight', ballotOf('F--', 'FA', { imbalance: 'SURPLUS_WITHOUT_VOTE' }), 'COUNTED'],
])('whether a count is kept: %s', (_, ballot, kind) => {
  expect(inSecret(ballot).count.kind).toBe(kind);
});

test('a count that is kept is in voices, and knows no side', () => {
  const ballot = inSecret(ballotOf('FAO', 'FF'));
  expect(ballot.count).toEqual({ kind: 'COUNTED', for: 2 + 3 + 3, against: 2, abstain: 2 });
  expect(tally(ballot)).toMatchObject({ voices: { for: 8, against: 2, abstain: 2 }, colleges: null });
});

test('a count that is withheld leaves where "for" stood, and no number', () => {
  const ballot = inSecret(ballotOf('A', 'FFO'));
  expect(ballot.count).toEqual({ kind: 'WITHHELD', standing: 'BEHIND' });
  expect(tally(ballot)).toMatchObject({ outcome: 'NOT_CARRIED', reason: 'REJECTED', voices: null, present: 6 });
  const present = inSecret(ballotOf('F', 'O--', { majority: { kind: 'ABSOLUTE' } }));
  expect(present.count).toEqual({ kind: 'WITHHELD', standing: 'SHORT' });
});

test('a voter who weighs three voices puts three papers in the urn, alike', () => {
  expect(papersOf('FOR', 3)).toEqual(['FOR', 'FOR', 'FOR']);
  expect(papersOf('ABSTAIN', 0)).toEqual([]);
});

const CHOICES: readonly VoteChoice[] = ['FOR', 'AGAINST', 'ABSTAIN'];
const voted = fc.integer({ min: 1, max: 4 });
const choices = fc.array(fc.constantFrom(...CHOICES), { minLength: 8, maxLength: 8 });

/** A ballot in which everybody votes, as the choices say. */
function castBy(employers: number, unions: number, given: readonly VoteChoice[]): NamedBallot {
  const letters = given.map((choice) => ({ FOR: 'F', AGAINST: 'A', ABSTAIN: 'O' })[choice]).join('');
  return ballotOf(letters.slice(0, employers), letters.slice(4, 4 + unions));
}

test('that a count is withheld depends on who voted, never on what', () => {
  fc.assert(
    fc.property(voted, voted, choices, choices, (employers, unions, one, other) => {
      const kinds = [one, other].map((given) => inSecret(castBy(employers, unions, given)).count.kind);
      expect(new Set(kinds).size).toBe(1);
    }),
  );
});

/** Every way the voters of a ballot could have voted. */
function everyWay(employers: number, unions: number): readonly NamedBallot[] {
  const ways = (length: number): readonly VoteChoice[][] =>
    length === 0 ? [[]] : ways(length - 1).flatMap((way) => CHOICES.map((choice) => [...way, choice]));
  const pad = (way: readonly VoteChoice[]): readonly VoteChoice[] => [
    ...way,
    ...Array<VoteChoice>(4 - way.length).fill('ABSTAIN'),
  ];
  return ways(employers).flatMap((left) =>
    ways(unions).map((right) => castBy(employers, unions, [...pad(left), ...right])),
  );
}

/** All that is kept of a secret ballot once it is decided; the president's paper only where a tie opened it. */
function keptOf(ballot: NamedBallot): Pick<SecretBallot, 'count' | 'presidentPaper'> {
  const { count, presidentPaper } = inSecret(ballot, awaitsPresident(inSecret(ballot)));
  return { count, presidentPaper };
}

test.each([
  [1, 2, 'e1'],
  [1, 3, 'e1'],
  [2, 1, 'u1'],
  [3, 1, 'u1'],
  [2, 3, 'e2'],
])('%i employers, %i unions: all that is kept never tells how %s voted, who is alone of one weight', (...jury) => {
  const [employers, unions, lone] = jury;
  const alike = Map.groupBy(everyWay(employers, unions), (ballot) => JSON.stringify(keptOf(ballot)));
  const told = [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const choiceOf = ({ votes }: NamedBallot): unknown => votes.find(({ seat }) => seat === lone)?.choice;
    const certain = others.every((other) => choiceOf(other) === choiceOf(first));
    return certain ? [tally(inSecret(first, awaitsPresident(inSecret(first)))).reason] : [];
  });
  // What the verdict says of itself: that all abstained, or whose voice settled a tie.
  expect(
    told.filter((reason) => reason !== 'NOTHING_EXPRESSED' && reason !== 'CASTING_VOTE' && reason !== 'TIE'),
  ).toEqual([]);
});

test('a surplus voter, whose paper weighs nothing, gives nobody away', () => {
  const ballot = ballotOf('FFA', 'FA', { imbalance: 'SURPLUS_WITHOUT_VOTE' });
  expect(mayKeepCount(electorateOf(ballot), ['e1', 'e2', 'e3', 'u1', 'u2'], 'e1')).toBe(true);
});

test('a count is never kept for one weight that a single voter has', () => {
  const ballot = ballotOf('F', 'FAF', {}, null);
  expect(mayKeepCount(electorateOf(ballot), ['e1', 'u1', 'u2', 'u3'], null)).toBe(false);
  expect(mayKeepCount(electorateOf(ballot), ['u1', 'u2', 'u3'], null)).toBe(true);
});
