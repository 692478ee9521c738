import { VOTE_CHOICES } from '@delibere/shared';
import { expect, test } from 'vitest';
import type { Electorate } from '../ballot/voters.ts';
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
