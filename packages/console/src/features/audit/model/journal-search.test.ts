import { AUDITED_KINDS } from '@delibere/shared';
import { expect, test } from 'vitest';
import { parseSearch, stringifySearch } from '../../../url-search.ts';
import { allKinds, FAMILIES, kindsOf, settled, withFamily, withKind } from './families.ts';
import { chipsOf, exportAddress, type JournalSearch, parseJournalSearch, toFilter } from './journal-search.ts';

const FULL: JournalSearch = {
  from: '2026-11-01',
  to: '2026-11-26',
  about: ['MANDATES'],
  kinds: ['ROLE_GRANTED'],
  object: 'PERSON:5f0c:1',
  actor: 'SYSTEM:retention',
  request: 'b92a49df',
};

test('a search survives its URL', () => {
  for (const search of [FULL, {}]) {
    expect(parseJournalSearch(parseSearch(stringifySearch({ ...search })))).toEqual(search);
  }
});

test('what a URL says wrongly is dropped', () => {
  const raw = {
    from: 'yesterday',
    to: '2026-99-99',
    about: 'ALL',
    kinds: 'NONE,',
    object: 'PERSON:',
    actor: 'NOBODY:x',
  };
  expect(parseJournalSearch({ ...raw, request: ' ', other: 'x' })).toEqual({});
});

test('the filter of the API says the kinds of whole families beside those chosen one by one', () => {
  expect(toFilter(FULL)).toEqual({
    from: '2026-11-01',
    to: '2026-11-26',
    kinds: ['ROLE_GRANTED', 'MANDATE_GIVEN', 'MANDATE_CHANGED', 'MANDATE_ENDED'],
    object: { type: 'PERSON', id: '5f0c:1' },
    actor: { kind: 'SYSTEM', id: 'retention' },
    requestId: 'b92a49df',
  });
  expect(toFilter({})).toBeUndefined();
});

test('the file is asked for with the same filter', () => {
  const address = new URL(exportAddress(FULL), 'http://delibere.example');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    from: '2026-11-01',
    to: '2026-11-26',
    kinds: 'ROLE_GRANTED,MANDATE_GIVEN,MANDATE_CHANGED,MANDATE_ENDED',
    object: 'PERSON:5f0c:1',
    actor: 'SYSTEM:retention',
    request: 'b92a49df',
  });
  expect(exportAddress({})).toBe('/exports/audit-events.csv');
});

test('each filter applied has its chip, which removes it alone', () => {
  const chips = chipsOf(FULL);
  expect(chips.map(({ key }) => key)).toEqual(['from', 'to', 'about', 'kinds', 'object', 'actor', 'request']);
  for (const { key, without } of chips) {
    const { [key]: _, ...rest } = FULL;
    expect(without).toEqual(rest);
  }
});

test('every kind is in one family, and families together are all kinds', () => {
  expect(FAMILIES.flatMap(kindsOf).toSorted()).toEqual([...AUDITED_KINDS].toSorted());
});

test('a family is taken whole, refined kind by kind, and whole again', () => {
  const none = { about: [], kinds: [] };
  const whole = withFamily(none, 'MANDATES');
  expect(whole).toEqual({ about: ['MANDATES'], kinds: [] });
  const refined = withKind(whole, 'MANDATE_CHANGED');
  expect(refined).toEqual({ about: [], kinds: ['MANDATE_GIVEN', 'MANDATE_ENDED'] });
  expect(withKind(refined, 'MANDATE_CHANGED')).toEqual(whole);
  expect(withFamily(refined, 'MANDATES')).toEqual(whole);
  expect(withFamily(whole, 'MANDATES')).toEqual(none);
  expect(settled({ about: ['MANDATES'], kinds: ['MANDATE_GIVEN'] })).toEqual(whole);
  expect(allKinds(withFamily(whole, 'SIGN_IN'))).toHaveLength(3 + kindsOf('SIGN_IN').length);
});
