import { expect, test } from 'vitest';
import { alike, isSame, reverses, standingOf, type Trial, turns } from './trial-summary.ts';

const carried = { carried: true, reason: 'CASTING_VOTE' };
const SAME: Trial = {
  stoodThen: true,
  standsNow: true,
  findings: [{ change: 'KEPT', blocking: true }],
  ballots: [{ gave: carried, wouldGive: carried }],
};

test('a session in which nothing changes is told in one word', () => {
  expect(isSame(SAME)).toBe(true);
  expect(isSame({ ...SAME, standsNow: false })).toBe(false);
  expect(isSame({ ...SAME, findings: [{ change: 'GONE', blocking: true }] })).toBe(false);
  expect(isSame({ ...SAME, ballots: [{ gave: carried, wouldGive: null }] })).toBe(false);
});

test('[F26] a ballot turns by its outcome, by its reason, or because it cannot be known', () => {
  const tie = { carried: false, reason: 'TIE' };
  const majority = { carried: true, reason: 'MAJORITY' };
  expect([carried, majority, tie, null].map((wouldGive) => turns({ gave: carried, wouldGive }))).toEqual([
    false,
    true,
    true,
    true,
  ]);
  expect([carried, majority, tie, null].map((wouldGive) => reverses({ gave: carried, wouldGive }))).toEqual([
    false,
    false,
    true,
    false,
  ]);
});

test.each([
  [true, true, 'stands'],
  [true, false, 'falls'],
  [false, true, 'rises'],
  [false, false, 'stillFalls'],
] as const)('stood %s, stands %s: %s', (stoodThen, standsNow, standing) => {
  expect(standingOf({ ...SAME, stoodThen, standsNow })).toBe(standing);
});

test('[A03] a jury that would need a reason is told to stand if it has one', () => {
  expect(standingOf({ ...SAME, findings: [{ change: 'APPEARED', blocking: true }] })).toBe('standsIf');
  expect(standingOf({ ...SAME, findings: [{ change: 'APPEARED', blocking: false }] })).toBe('stands');
});

test('findings that read alike are told once', () => {
  const late = { change: 'APPEARED', blocking: true, sentence: 'Trop tard' } as const;
  expect(alike([late, { ...late, change: 'GONE' }, late])).toEqual([
    { found: late, count: 2 },
    { found: { ...late, change: 'GONE' }, count: 1 },
  ]);
});
