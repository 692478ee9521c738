import type { RuleParameters } from '@delibere/shared';
import { expect, test } from 'vitest';
import { ballotOf, inSecret } from '../../../../../testkit/jury/ballots.ts';
import { ACCORD, FICHE, ruled, SESSION_DAY, SOUND_JURY, without } from '../../../../../testkit/jury/composition.ts';
import { tally } from '../ballot/tally.ts';
import { checkComposition } from '../composition/check-composition.ts';
import { recount, type TriedSession, tryRuleSet } from './try-rule-set.ts';

const NEVER = { moment: 'EDITING', on: SESSION_DAY } as const;
const OPENED: TriedSession = { composition: SOUND_JURY, ruleSet: FICHE, findingsAtOpening: [], ballots: [] };

const codes = (trial: ReturnType<typeof tryRuleSet>) =>
  trial.findings.map(({ finding, change }) => [finding.code, change]);

test('[A01] [F20] rules that say the same of a jury change nothing', () => {
  expect(tryRuleSet(OPENED, ACCORD, NEVER)).toEqual({ findings: [], stoodThen: true, standsNow: true, ballots: [] });
});

test('[F20] three on each side: what a jury of four would have lacked', () => {
  const three = ruled(FICHE, { employerMembers: { min: 3, max: 3 }, unionMembers: { min: 3, max: 3 } });
  const trial = tryRuleSet(OPENED, three, NEVER);
  expect(codes(trial)).toEqual([
    ['TOO_MANY_MEMBERS', 'APPEARED'],
    ['TOO_MANY_MEMBERS', 'APPEARED'],
  ]);
  expect(trial).toMatchObject({ stoodThen: true, standsNow: false });
});

test('[F23] a jury that sat is held against what rules ask of one that is composed as well', () => {
  const six = ruled(FICHE, { unionMembers: { min: 6, max: 6 } });
  const trial = tryRuleSet(OPENED, six, NEVER);
  expect(codes(trial)).toEqual([['TOO_FEW_MEMBERS', 'APPEARED']]);
  expect(trial.standsNow).toBe(false);
});

test('what was found stays, appears or goes, whatever the order in which its facts were kept', () => {
  const composition = without(SOUND_JURY, 'u4', 'e4');
  const found = checkComposition(composition, ACCORD, { moment: 'OPENING', on: SESSION_DAY });
  const kept = found.map((finding) => ({
    ...finding,
    facts: Object.fromEntries(Object.entries(finding.facts).reverse()),
  }));
  expect(found.length).toBeGreaterThan(0);
  const again = tryRuleSet({ ...OPENED, composition, ruleSet: ACCORD, findingsAtOpening: kept }, ACCORD, NEVER);
  expect(again.findings.map(({ change }) => change)).toEqual(found.map(() => 'KEPT'));
  const none = tryRuleSet({ ...OPENED, findingsAtOpening: kept }, ACCORD, NEVER);
  expect(none.findings.map(({ change }) => change)).toEqual(found.map(() => 'GONE'));
});

test('rules are tried before they take effect: their period is not held against them', () => {
  expect(tryRuleSet(OPENED, { ...FICHE, from: '2099-01-01', to: '2099-12-31' }, NEVER).findings).toEqual([]);
  expect(tryRuleSet(OPENED, { ...FICHE, from: '2017-01-01', to: '2018-12-31' }, NEVER).findings).toEqual([]);
});

test('[A03] a session that was never opened is looked at as it stands, under both', () => {
  const late = {
    ...SOUND_JURY,
    organisations: SOUND_JURY.organisations.map((one) => ({ ...one, askedOn: '2026-06-10' })),
  };
  const trial = tryRuleSet({ ...OPENED, composition: late, findingsAtOpening: null }, ACCORD, NEVER);
  expect(codes(trial)).toContainEqual(['NOTICE_TOO_SHORT', 'APPEARED']);
  // It blocks, and may be overridden with a reason.
  expect(trial.standsNow).toBe(true);
  const strict = tryRuleSet(
    { ...OPENED, composition: late, findingsAtOpening: null },
    ruled(ACCORD, { noticeOverridable: false }),
    NEVER,
  );
  expect(strict.standsNow).toBe(false);
});

test('[F20] a session that was never opened is held against what its own rules say of it too', () => {
  const composition = without(SOUND_JURY, 'u4');
  const never: TriedSession = { ...OPENED, composition, findingsAtOpening: null };
  const trial = tryRuleSet(never, FICHE, NEVER);
  expect(codes(trial)).toContainEqual(['PARITY_BROKEN', 'KEPT']);
  expect(trial).toMatchObject({ stoodThen: false, standsNow: false });
  // Nobody is there before the session opens: those who are absent are not held against it.
  const empty = { ...SOUND_JURY, seats: SOUND_JURY.seats.map((seat) => ({ ...seat, present: false })) };
  expect(tryRuleSet({ ...never, composition: empty }, FICHE, NEVER).findings).toEqual([]);
});

test('[F20] of a session that was opened, what its own rules said of its composition and of who was there both count', () => {
  const composition = without(SOUND_JURY, 'u4');
  const found = checkComposition(composition, FICHE, { moment: 'OPENING', on: SESSION_DAY });
  const kept = found.map((finding) => ({
    ...finding,
    facts: Object.fromEntries(Object.entries(finding.facts).reverse()),
  }));
  const trial = tryRuleSet({ ...OPENED, composition, findingsAtOpening: kept }, FICHE, NEVER);
  expect(trial.findings.map(({ change }) => change)).toEqual(trial.findings.map(() => 'KEPT'));
  expect(codes(trial)).toContainEqual(['PARITY_BROKEN', 'KEPT']);
  expect(codes(trial)).toContainEqual(['VOICES_EQUALISED', 'KEPT']);
  expect(trial.stoodThen).toBe(false);
});

test('a warning that no reason passes over does not stand in the way', () => {
  const composition = without(SOUND_JURY, 'u4', 'e4');
  const trial = tryRuleSet({ ...OPENED, composition, findingsAtOpening: null }, FICHE, NEVER);
  expect(codes(trial)).toEqual([['UNION_NOT_REPRESENTED', 'KEPT']]);
  expect(trial).toMatchObject({ stoodThen: true, standsNow: true });
});

const { parity, imbalance, majority, tie, quorum } = FICHE.parameters;
const parametersOf = (change: Partial<RuleParameters>): RuleParameters => ({ ...FICHE.parameters, ...change });
const twoThirds = { kind: 'THRESHOLD', numerator: 2, denominator: 3, of: 'EXPRESSED' } as const;

test.each([
  ['the same rules', 'FFA', 'FAA', {}, 'CARRIED', 'CASTING_VOTE'],
  ['[F26] no casting vote', 'FFA', 'FAA', { tie: 'NOT_CARRIED' }, 'NOT_CARRIED', 'TIE'],
  ['two thirds', 'FFA', 'FAF', { majority: twoThirds, tie: 'NOT_CARRIED' }, 'CARRIED', 'MAJORITY'],
  ['more than half of those present', 'FFO', 'OO', { majority: { kind: 'ABSOLUTE' } }, 'NOT_CARRIED', 'BELOW_MAJORITY'],
  ['a larger quorum', 'FF', 'FF', { quorum: { employers: 3, unions: 1, total: null } }, 'NOT_CARRIED', 'NO_QUORUM'],
  ['no vote without parity', 'FFF', 'FF', { imbalance: 'POSTPONE' }, 'NOT_CARRIED', 'PARITY_BROKEN'],
] as const)('a named ballot counted by %s', (_, employers, unions, change, outcome, reason) => {
  const ballot = ballotOf(employers, unions, { parity, imbalance, majority, tie, quorum });
  expect(recount(ballot, parametersOf(change))).toEqual({ outcome, reason });
});

test('a proxy that the other rules do not admit is left out, the lowest rank first', () => {
  const ballot = ballotOf('FAA', 'FF');
  const represented = {
    ...ballot,
    voters: ballot.voters.map((voter) =>
      voter.seat === 'e1' || voter.seat === 'u1' || voter.seat === 'u2' ? voter : { ...voter, representedBy: 'e1' },
    ),
  };
  const voicesUnder = (proxiesPerHolder: number) =>
    recount(represented, parametersOf({ proxiesPerHolder, imbalance: 'POSTPONE' }))?.reason;
  expect([voicesUnder(0), voicesUnder(1), voicesUnder(2)]).toEqual(['PARITY_BROKEN', 'MAJORITY', 'PARITY_BROKEN']);
  const mixed = { ...represented, voters: represented.voters.toReversed(), president: 'e3' };
  const one = parametersOf({ proxiesPerHolder: 1 });
  expect(recount(mixed, one)).toEqual(recount({ ...mixed, voters: represented.voters }, one));
});

test('of two proxies of one holder, the first by rank is kept, in whatever order they are told', () => {
  const ballot = ballotOf('FFA', 'AA', { parity, imbalance, majority, tie, quorum });
  const voters = ballot.voters.map((voter) =>
    voter.seat === 'e2' || voter.seat === 'e3' ? { ...voter, representedBy: 'e1' } : voter,
  );
  for (const told of [voters, voters.toReversed()]) {
    expect(recount({ ...ballot, voters: told }, parametersOf({ proxiesPerHolder: 1 }))).toEqual({
      outcome: 'CARRIED',
      reason: 'CASTING_VOTE',
    });
  }
});

test('a secret ballot is counted again only as far as what is kept of it tells', () => {
  const plain = inSecret(ballotOf('FFA', 'FAF'));
  expect(plain.count.kind).toBe('COUNTED');
  const same = recount(plain, parametersOf({}));
  expect(same).toEqual({ outcome: tally(plain).outcome, reason: tally(plain).reason });
  expect(recount(plain, parametersOf({ majority: twoThirds, tie: 'NOT_CARRIED' }))).toMatchObject({
    outcome: 'CARRIED',
  });
  // Four for, two against: level under no rule; three against three is, and the paper of the president is gone.
  const level = inSecret(ballotOf('FFA', 'AAF', { tie: 'NOT_CARRIED' }));
  expect(recount(level, parametersOf({ tie: 'PRESIDENT' }))).toBeNull();
  expect(recount(level, parametersOf({ tie: 'NOT_CARRIED' }))).toMatchObject({ reason: 'TIE' });
  // Voices that would have weighed otherwise.
  const unequal = inSecret(ballotOf('FFAF', 'FF', { imbalance: 'SURPLUS_WITHOUT_VOTE' }));
  expect(unequal.count.kind).toBe('COUNTED');
  expect(recount(unequal, parametersOf({ imbalance: 'EQUALISE' }))).toBeNull();
  // A count that was withheld.
  const withheld = inSecret(ballotOf('F', 'FA'));
  expect(withheld.count.kind).toBe('WITHHELD');
  expect(recount(withheld, parametersOf({}))).toBeNull();
});

test('each ballot says what it gave and what it would have given', () => {
  const ballot = ballotOf('FFA', 'FAA');
  const { outcome, reason } = tally(ballot);
  const held = { ...OPENED, ballots: [{ id: 'b1', caseRank: 7, round: 2, ballot, verdict: tally(ballot) }] };
  expect(tryRuleSet(held, ruled(FICHE, { tie: 'NOT_CARRIED' }), NEVER).ballots).toEqual([
    {
      id: 'b1',
      caseRank: 7,
      round: 2,
      gave: { outcome, reason },
      wouldGive: { outcome: 'NOT_CARRIED', reason: 'TIE' },
    },
  ]);
});
