import type { Majority, VerdictReason } from '@delibere/shared';
import { expect, test } from 'vitest';
import { ballotOf, inSecret, voterAt } from '../../../../../testkit/jury/ballots.ts';
import type { BallotRules, NamedBallot } from './ballot.ts';
import { awaitsPresident, electorateOf, tally } from './tally.ts';

const twoThirds = (of: 'EXPRESSED' | 'PRESENT'): Partial<BallotRules> => ({
  majority: { kind: 'THRESHOLD', numerator: 2, denominator: 3, of },
  tie: 'NOT_CARRIED',
});
const absolute: Partial<BallotRules> = { majority: { kind: 'ABSOLUTE' } };
const SURPLUS: Partial<BallotRules> = { imbalance: 'SURPLUS_WITHOUT_VOTE' };
const POSTPONE: Partial<BallotRules> = { imbalance: 'POSTPONE' };
const EQUALISE: Partial<BallotRules> = { parity: 'EQUALISE' };

type Row = readonly [string, NamedBallot, 'CARRIED' | 'NOT_CARRIED', VerdictReason, string?];

const GIVEN: readonly Row[] = [
  ['two and two, unanimous', ballotOf('FF', 'FF'), 'CARRIED', 'MAJORITY'],
  ['one voice more', ballotOf('FA', 'FO'), 'CARRIED', 'MAJORITY'],
  ['a single voice expressed', ballotOf('OO', 'FO'), 'CARRIED', 'MAJORITY'],
  ['a single voice, nobody else voting', ballotOf('--', 'F-'), 'CARRIED', 'MAJORITY'],
  ['one voice less', ballotOf('FA', 'AO'), 'NOT_CARRIED', 'REJECTED'],
  ['unanimous against', ballotOf('AA', 'AA'), 'NOT_CARRIED', 'REJECTED'],
  ['all abstain', ballotOf('OO', 'OO'), 'NOT_CARRIED', 'NOTHING_EXPRESSED'],
  ['nobody votes', ballotOf('--', '--'), 'NOT_CARRIED', 'NOTHING_EXPRESSED'],

  ['[F26] a tie, the president for', ballotOf('FF', 'AA'), 'CARRIED', 'CASTING_VOTE', 'FOR'],
  ['[F26] [A06] a tie, the president against', ballotOf('AF', 'AF'), 'NOT_CARRIED', 'CASTING_VOTE', 'AGAINST'],
  ['[F26] a tie, the president abstains', ballotOf('OF', 'OA'), 'NOT_CARRIED', 'TIE'],
  ['[F26] a tie, the president stays silent', ballotOf('-F', 'OA'), 'NOT_CARRIED', 'TIE'],
  ['[F26] a tie, the president is recused', ballotOf('fFF', 'AA'), 'NOT_CARRIED', 'TIE'],
  ['[F26] a tie, nobody presides', ballotOf('FF', 'AA', {}, null), 'NOT_CARRIED', 'TIE'],
  ['[F26] a tie, the president is no voter', ballotOf('FF', 'AA', {}, 'e9'), 'NOT_CARRIED', 'TIE'],
  ['[F26] a tie, a union member presides', ballotOf('FF', 'AA', {}, 'u2'), 'NOT_CARRIED', 'CASTING_VOTE', 'AGAINST'],
  ['a tie where the rules give no casting vote', ballotOf('FF', 'AA', { tie: 'NOT_CARRIED' }), 'NOT_CARRIED', 'TIE'],
  ['[F26] no tie, the president in the minority', ballotOf('AF', 'FF'), 'CARRIED', 'MAJORITY'],

  ['equalised: one employer weighs as much as three unions', ballotOf('F', 'AAO'), 'CARRIED', 'MAJORITY'],
  ['equalised: a tie of three against one', ballotOf('A', 'FFF'), 'NOT_CARRIED', 'CASTING_VOTE', 'AGAINST'],
  ['equalised: two thirds of one side against all of the other', ballotOf('FFO', 'AA'), 'NOT_CARRIED', 'REJECTED'],
  [
    'equalised by the rules, whatever is said of imbalance',
    ballotOf('F', 'AAO', { ...EQUALISE, ...POSTPONE }),
    'CARRIED',
    'MAJORITY',
  ],
  ['equalised by the rules, as many on each side', ballotOf('FF', 'OA', EQUALISE), 'CARRIED', 'MAJORITY'],

  [
    'surplus voters do not vote: the fourth employer',
    ballotOf('FFAF', 'AAF', SURPLUS),
    'CARRIED',
    'CASTING_VOTE',
    'FOR',
  ],
  [
    'surplus voters do not vote: the third and fourth unions',
    ballotOf('AA', 'FOFF', SURPLUS),
    'NOT_CARRIED',
    'REJECTED',
  ],
  ['parity broken where the rules put off', ballotOf('FFF', 'FF', POSTPONE), 'NOT_CARRIED', 'PARITY_BROKEN'],
  ['parity kept where the rules put off', ballotOf('FF', 'FF', POSTPONE), 'CARRIED', 'MAJORITY'],

  ['a recusal changes the majority', ballotOf('FFaA', 'AFaF'), 'CARRIED', 'MAJORITY'],
  ['the same without it', ballotOf('FFAA', 'AFAF'), 'CARRIED', 'CASTING_VOTE', 'FOR'],
  ['a recusal makes voices unequal, and they are equalised', ballotOf('FFf', 'FAA'), 'CARRIED', 'MAJORITY'],
  ['a recusal breaks parity where the rules put off', ballotOf('FFf', 'FFF', POSTPONE), 'NOT_CARRIED', 'PARITY_BROKEN'],
  ['a recusal gives a surplus voter the vote back', ballotOf('OaF', 'AO', SURPLUS), 'NOT_CARRIED', 'TIE'],

  ['no union voter', ballotOf('FF', ''), 'NOT_CARRIED', 'NO_QUORUM'],
  ['no employer voter', ballotOf('', 'FF'), 'NOT_CARRIED', 'NO_QUORUM'],
  ['nobody at all', ballotOf('', ''), 'NOT_CARRIED', 'NO_QUORUM'],
  ['all of one side recused', ballotOf('FF', 'ff'), 'NOT_CARRIED', 'NO_QUORUM'],
  ['no quorum though the rules ask for none', ballotOf('FF', '', quorum(0, 0)), 'NOT_CARRIED', 'NO_QUORUM'],
  ['a quorum of two not reached by the employers', ballotOf('F', 'FF', quorum(2, 2)), 'NOT_CARRIED', 'NO_QUORUM'],
  ['a quorum of two not reached by the unions', ballotOf('FF', 'F', quorum(2, 2)), 'NOT_CARRIED', 'NO_QUORUM'],
  ['a quorum of two reached', ballotOf('FF', 'FF', quorum(2, 2)), 'CARRIED', 'MAJORITY'],
  ['a total quorum not reached', ballotOf('FF', 'FF', quorum(1, 1, 5)), 'NOT_CARRIED', 'NO_QUORUM'],
  ['a total quorum reached', ballotOf('FF', 'FF', quorum(1, 1, 4)), 'CARRIED', 'MAJORITY'],
  ['abstaining is being there', ballotOf('OO', 'FO', quorum(2, 2)), 'CARRIED', 'MAJORITY'],
  ['without quorum no casting vote', ballotOf('F', 'A', quorum(1, 2)), 'NOT_CARRIED', 'NO_QUORUM'],

  ['absolute majority reached', ballotOf('FF', 'FO', absolute), 'CARRIED', 'MAJORITY'],
  ['more for than against, not an absolute majority', ballotOf('FF', 'OA', absolute), 'NOT_CARRIED', 'BELOW_MAJORITY'],
  ['absolute majority, the silent count as present', ballotOf('FF', '--', absolute), 'NOT_CARRIED', 'BELOW_MAJORITY'],
  ['absolute majority, half against half', ballotOf('FF', 'AA', absolute), 'CARRIED', 'CASTING_VOTE', 'FOR'],
  ['absolute majority, level with abstentions', ballotOf('FO', 'AO', absolute), 'NOT_CARRIED', 'BELOW_MAJORITY'],
  ['absolute majority, behind', ballotOf('FA', 'AO', absolute), 'NOT_CARRIED', 'REJECTED'],
  ['absolute majority, all abstain', ballotOf('OO', 'OO', absolute), 'NOT_CARRIED', 'NOTHING_EXPRESSED'],

  ['two thirds of the expressed, just', ballotOf('FF', 'AO', twoThirds('EXPRESSED')), 'CARRIED', 'MAJORITY'],
  ['not two thirds of the expressed', ballotOf('FFF', 'FAA', twoThirds('EXPRESSED')), 'CARRIED', 'MAJORITY'],
  ['three of five are not two thirds', ballotOf('FFF', 'AAO', twoThirds('EXPRESSED')), 'NOT_CARRIED', 'BELOW_MAJORITY'],
  ['two thirds of those present, just', ballotOf('FFF', 'FOO', twoThirds('PRESENT')), 'CARRIED', 'MAJORITY'],
  [
    'two thirds of the expressed, not of those present',
    ballotOf('FF', 'AO', twoThirds('PRESENT')),
    'NOT_CARRIED',
    'BELOW_MAJORITY',
  ],
  [
    'two thirds, level',
    ballotOf('FF', 'AA', { ...twoThirds('EXPRESSED'), tie: 'PRESIDENT' }),
    'NOT_CARRIED',
    'BELOW_MAJORITY',
  ],
  [
    'one half as a threshold carries no tie',
    ballotOf('FF', 'AA', half({ tie: 'PRESIDENT' })),
    'NOT_CARRIED',
    'BELOW_MAJORITY',
  ],
  ['a threshold, behind', ballotOf('FA', 'AA', twoThirds('EXPRESSED')), 'NOT_CARRIED', 'REJECTED'],
];

const ROWS = GIVEN.map(
  ([title, ballot, outcome, reason, casting = null]) => [title, ballot, outcome, reason, casting] as const,
);

function quorum(employers: number, unions: number, total: number | null = null): Partial<BallotRules> {
  return { quorum: { employers, unions, total } };
}

function half(rules: Partial<BallotRules>): Partial<BallotRules> {
  const majority: Majority = { kind: 'THRESHOLD', numerator: 1, denominator: 2, of: 'EXPRESSED' };
  return { majority, ...rules };
}

test.each(ROWS)('%s', (_, ballot, outcome, reason, casting) => {
  const verdict = tally(ballot);
  const choice = casting === null ? null : { seat: ballot.president, choice: casting };
  expect([verdict.outcome, verdict.reason, verdict.castingVote]).toEqual([outcome, reason, choice]);
  const undecided = ['TIE', 'NOTHING_EXPRESSED', 'NO_QUORUM', 'PARITY_BROKEN'].includes(reason);
  expect(verdict.settles).toBe(!undecided);
});

test.each(ROWS)('in secret, the same: %s', (_, ballot, outcome, reason, casting) => {
  const sealed = inSecret(ballot);
  expect(awaitsPresident(sealed) || tally(sealed).reason === reason).toBe(true);
  expect(tally(sealed).castingVote).toBeNull();
  if (casting !== null) expect(tally(sealed).reason).toBe('TIE');
  const opened = tally(inSecret(ballot, true));
  expect([opened.outcome, opened.reason, opened.colleges]).toEqual([outcome, reason, null]);
});

test.each([
  ['a tie under a casting vote', ballotOf('FF', 'AA'), true],
  ['a tie where the president abstained: nobody knows before the paper is read', ballotOf('OF', 'OA'), true],
  ['a majority', ballotOf('FF', 'AF'), false],
  ['a tie without casting vote', ballotOf('FF', 'AA', { tie: 'NOT_CARRIED' }), false],
  ['a tie, the president recused', ballotOf('fFF', 'AA'), false],
  ['a tie, nobody presides', ballotOf('FF', 'AA', {}, null), false],
  ['a tie, the president in surplus with nothing to weigh', ballotOf('FF', 'AA', {}, 'e9'), false],
])('the sealed paper of the president is opened on a tie it settles, and never otherwise: %s', (_, ballot, awaited) => {
  expect(awaitsPresident(inSecret(ballot))).toBe(awaited);
  expect(awaitsPresident(inSecret(ballot, true))).toBe(false);
});

test('[F26] a president who votes through somebody else settles nothing', () => {
  const ballot = ballotOf('FF', 'AA');
  const [first, ...others] = ballot.voters;
  if (first === undefined) throw new Error('A president');
  const represented = { ...ballot, voters: [{ ...first, representedBy: 'e2' }, ...others] };
  expect(tally(represented).reason).toBe('TIE');
  expect(awaitsPresident(inSecret(represented))).toBe(false);
});

test('one who is represented weighs, but is not there for the quorum', () => {
  const ballot = ballotOf('FF', 'FF', quorum(1, 2));
  const voters = ballot.voters.map((voter) => (voter.seat === 'u2' ? { ...voter, representedBy: 'u1' } : voter));
  expect(tally({ ...ballot, voters }).reason).toBe('NO_QUORUM');
  expect(
    tally({ ...ballot, voters, rules: { ...ballot.rules, quorum: { employers: 1, unions: 1, total: null } } }),
  ).toMatchObject({
    outcome: 'CARRIED',
    present: 4,
    voices: { for: 4, against: 0, abstain: 0 },
  });
});

test('one who is represented by a recused member does not vote', () => {
  const ballot = ballotOf('FO', 'fAO');
  const voters = ballot.voters.map((voter) => (voter.seat === 'u2' ? { ...voter, representedBy: 'u1' } : voter));
  expect(tally({ ...ballot, voters })).toMatchObject({ reason: 'MAJORITY', weighing: 'EQUALISED', present: 4 });
});

test('of one seat, the last vote counts, in whatever order they are told', () => {
  const ballot = ballotOf('AA', 'AA');
  const votes = ['e1', 'e2', 'u1', 'u2'].map((seat, index) => ({ seat, choice: 'FOR', sequence: 10 + index }) as const);
  expect(tally({ ...ballot, votes: [...votes, ...ballot.votes] }).outcome).toBe('CARRIED');
  expect(tally({ ...ballot, votes: [...ballot.votes, ...votes] }).outcome).toBe('CARRIED');
});

test('the tally of each side is in people, the voices of all in weight', () => {
  expect(tally(ballotOf('FA', 'FFO-a'))).toEqual({
    outcome: 'CARRIED',
    reason: 'MAJORITY',
    settles: true,
    weighing: 'EQUALISED',
    present: 16,
    voices: { for: 4 + 2 + 2, against: 4, abstain: 2 },
    colleges: {
      EMPLOYERS: { for: 1, against: 1, abstain: 0, weight: 4, voters: 2, withoutVote: 0 },
      UNIONS: { for: 2, against: 0, abstain: 1, weight: 2, voters: 4, withoutVote: 0 },
    },
    castingVote: null,
  });
  expect(tally(ballotOf('FFF', 'A', SURPLUS)).colleges).toEqual({
    EMPLOYERS: { for: 1, against: 0, abstain: 0, weight: 1, voters: 1, withoutVote: 2 },
    UNIONS: { for: 0, against: 1, abstain: 0, weight: 1, voters: 1, withoutVote: 0 },
  });
  expect(tally(ballotOf('FF', '')).colleges?.EMPLOYERS).toEqual({
    for: 0,
    against: 0,
    abstain: 0,
    weight: 0,
    voters: 0,
    withoutVote: 2,
  });
});

test.each([
  ['ONE_EACH', ballotOf('FF', 'FF')],
  ['EQUALISED', ballotOf('F', 'FF')],
  ['EQUALISED', ballotOf('FF', 'FF', EQUALISE)],
  ['SURPLUS_WITHOUT_VOTE', ballotOf('F', 'FF', SURPLUS)],
  ['PARITY_BROKEN', ballotOf('F', 'FF', POSTPONE)],
])('a verdict says how voices were weighed: %s', (weighing, ballot) => {
  expect(tally(ballot).weighing).toBe(weighing);
});

test('surplus: the president keeps the vote, then the branch before temporary work, then rank, then seat', () => {
  const employers = [
    voterAt('EMPLOYERS', 1, { tempWork: true }),
    voterAt('EMPLOYERS', 4, { rank: 2 }),
    voterAt('EMPLOYERS', 3, { rank: 2 }),
    voterAt('EMPLOYERS', 2, { rank: 9 }),
    voterAt('EMPLOYERS', 5, { rank: 1, tempWork: true }),
  ];
  const keeping = (unions: number, president: string | null): readonly string[] => {
    const voters = [...employers, ...Array.from({ length: unions }, (_, index) => voterAt('UNIONS', index + 1))];
    const ballot = { ...ballotOf('', '', SURPLUS, president), voters };
    return electorateOf(ballot)
      .voices.filter(({ college, weight }) => college === 'EMPLOYERS' && weight === 1)
      .map(({ seat }) => seat);
  };
  expect([1, 2, 3, 4].map((unions) => keeping(unions, null))).toEqual([
    ['e3'],
    ['e3', 'e4'],
    ['e2', 'e3', 'e4'],
    ['e1', 'e2', 'e3', 'e4'],
  ]);
  expect([1, 2].map((unions) => keeping(unions, 'e5'))).toEqual([['e5'], ['e3', 'e5']]);
});
