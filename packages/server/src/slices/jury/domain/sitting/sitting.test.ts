import { CASE_ACTIONS, VOTE_CHOICES } from '@delibere/shared';
import { expect, test } from 'vitest';
import type { Electorate } from '../ballot/voters.ts';
import { ballotActions, type CaseStanding, caseActions } from './actions.ts';
import { choiceIn, newUrn, papersIn, putInUrn } from './urn.ts';

const ELECTORATE: Electorate = {
  weighing: 'EQUALISED',
  voices: [
    { seat: 'e1', college: 'EMPLOYERS', weight: 2 },
    { seat: 'u1', college: 'UNIONS', weight: 1 },
    { seat: 'u2', college: 'UNIONS', weight: 1 },
  ],
};

test('an urn keeps the last word of each, weighs it, and falls out without order', () => {
  let urn = newUrn(ELECTORATE);
  expect(papersIn(urn, ELECTORATE)).toEqual([]);
  for (const choice of VOTE_CHOICES) {
    urn = putInUrn(urn, ELECTORATE, 'u2', choice);
    expect(choiceIn(urn, ELECTORATE, 'u2')).toBe(choice);
  }
  urn = putInUrn(putInUrn(urn, ELECTORATE, 'e1', 'FOR'), ELECTORATE, 'u1', 'AGAINST');
  expect(papersIn(urn, ELECTORATE)).toEqual(['ABSTAIN', 'AGAINST', 'FOR', 'FOR']);
  expect(urn).toHaveLength(3);
  expect(choiceIn(newUrn(ELECTORATE), ELECTORATE, 'u1')).toBeNull();
  expect(() => putInUrn(urn, ELECTORATE, 'x', 'FOR')).toThrow('Not a place of this urn');
  expect(() => putInUrn(urn.subarray(1), ELECTORATE, 'u1', 'FOR')).toThrow('Not a place of this urn');
  const otherwise = { ...ELECTORATE, voices: ELECTORATE.voices.toReversed() };
  expect(choiceIn(urn, otherwise, 'e1')).toBe('FOR');
});

const PENDING: CaseStanding = {
  state: 'OPEN',
  progress: 'PENDING',
  ballotOpen: false,
  ballots: 'NONE',
  clear: true,
};
const NOBODY = { enters: false, sits: false, presides: false, votes: false };
const CENTRE = { ...NOBODY, enters: true };
const PRESIDENT = { enters: false, sits: true, presides: true, votes: true };

test.each([
  [PENDING, PRESIDENT, 'DECLARE_LINK RECORD_RECUSAL DECIDE_BY_CONSENSUS DECIDE OPEN_BALLOT CARRY_OVER'],
  [{ ...PENDING, clear: false }, PRESIDENT, 'DECLARE_LINK RECORD_RECUSAL DECIDE OPEN_BALLOT CARRY_OVER'],
  [{ ...PENDING, ballots: 'SETTLED', clear: false }, PRESIDENT, 'DECLARE_LINK RECORD_RECUSAL DECIDE CARRY_OVER'],
  [{ ...PENDING, ballots: 'UNDECIDED', clear: false }, PRESIDENT, 'DECLARE_LINK RECORD_RECUSAL OPEN_BALLOT CARRY_OVER'],
  [{ ...PENDING, ballotOpen: true }, PRESIDENT, ''],
  [{ ...PENDING, progress: 'DECIDED' }, PRESIDENT, 'REOPEN'],
  [{ ...PENDING, progress: 'CARRIED_OVER', state: 'CLOSED' }, PRESIDENT, ''],
  [PENDING, CENTRE, 'DECLARE_LINK'],
  [{ ...PENDING, state: 'CONVENED' }, { ...PRESIDENT, presides: false, votes: false }, 'DECLARE_LINK RECORD_RECUSAL'],
  [PENDING, NOBODY, ''],
  [{ ...PENDING, state: 'DRAFT' }, CENTRE, 'CHANGE REMOVE DECLARE_LINK RECORD_RECUSAL'],
  [{ ...PENDING, state: 'CONVENED' }, CENTRE, 'CHANGE REMOVE DECLARE_LINK RECORD_RECUSAL'],
  [{ ...PENDING, state: 'DRAFT' }, PRESIDENT, 'DECLARE_LINK RECORD_RECUSAL'],
  [{ ...PENDING, state: 'DRAFT' }, NOBODY, ''],
  [{ ...PENDING, state: 'CLOSED' }, { ...PRESIDENT, enters: true }, ''],
  [{ ...PENDING, state: 'POSTPONED' }, { ...PRESIDENT, enters: true }, ''],
  [{ ...PENDING, progress: 'DECIDED' }, { ...PRESIDENT, presides: false, enters: true }, ''],
  [{ ...PENDING, progress: 'CARRIED_OVER' }, PRESIDENT, 'REOPEN'],
  [PENDING, { ...PRESIDENT, presides: false }, 'DECLARE_LINK RECORD_RECUSAL OPEN_BALLOT'],
  [PENDING, { ...PRESIDENT, votes: false }, 'DECLARE_LINK RECORD_RECUSAL DECIDE_BY_CONSENSUS DECIDE CARRY_OVER'],
] as const)('%j, to %j: %s', (standing, viewer, expected) => {
  expect(caseActions(CASE_ACTIONS, standing, viewer).join(' ')).toBe(expected);
});

test('in a ballot voters vote and the one who presides closes, while it is open', () => {
  expect(ballotActions({ state: 'OPEN', closed: false }, PRESIDENT)).toEqual(['VOTE', 'CLOSE']);
  expect(ballotActions({ state: 'OPEN', closed: false }, { presides: false, votes: true })).toEqual(['VOTE']);
  expect(ballotActions({ state: 'OPEN', closed: false }, NOBODY)).toEqual([]);
  expect(ballotActions({ state: 'OPEN', closed: false }, { presides: true, votes: false })).toEqual(['CLOSE']);
  expect(ballotActions({ state: 'OPEN', closed: true }, PRESIDENT)).toEqual([]);
  expect(ballotActions({ state: 'CLOSED', closed: false }, PRESIDENT)).toEqual([]);
});
