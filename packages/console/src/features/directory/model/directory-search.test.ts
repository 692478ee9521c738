import { expect, test } from 'vitest';
import { parseSearch, stringifySearch } from '../../../url-search.ts';
import { parseOrganisationsSearch, parsePersonsSearch } from './directory-search.ts';

const ID = '0b0f6a52-8a3c-4a9d-9f0e-3a4b5c6d7e8f';

test.each([
  [
    '?q=uimm&kinds=UNION,EXAM_CENTRE&department=2a&closed=true',
    '?q=uimm&kinds=EXAM_CENTRE,UNION&department=2A&closed=true',
  ],
  ['?kinds=NONSENSE&department=96&closed=perhaps&q=%20', ''],
])('the list of organisations reads %s as %s', (typed, understood) => {
  expect(stringifySearch({ ...parseOrganisationsSearch(parseSearch(typed)) })).toBe(understood);
});

test.each([
  [
    `?q=martin&organisation=${ID}&college=UNIONS&on=2026-11-26`,
    `?q=martin&organisation=${ID}&college=UNIONS&on=2026-11-26`,
  ],
  ['?organisation=42&college=BOTH&on=2026-02-30', ''],
])('the list of people reads %s as %s', (typed, understood) => {
  expect(stringifySearch({ ...parsePersonsSearch(parseSearch(typed)) })).toBe(understood);
});
