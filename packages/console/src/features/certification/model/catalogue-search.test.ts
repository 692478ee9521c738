import { expect, test } from 'vitest';
import { parseSearch, stringifySearch } from '../../../url-search.ts';
import { type CatalogueSearch, chipsOf, parseCatalogueSearch, toFilter } from './catalogue-search.ts';

const FULL: CatalogueSearch = {
  q: 'opérateur & co',
  order: 'REGISTRATION_END',
  register: 'RNCP',
  active: false,
  on: '2026-11-23',
  levels: [3, 4],
  kinds: ['CQPM', 'TP'],
  nsf: '200u',
  rome: 'H2906',
  formacode: '31676',
  ccn: '3109',
  certifier: '78471719100018',
};

test('a search survives its URL, a number looking like one included', () => {
  expect(parseCatalogueSearch(parseSearch(stringifySearch({ ...FULL })))).toEqual(FULL);
  expect(parseCatalogueSearch(parseSearch('?q=28245'))).toEqual({ q: '28245' });
  expect(stringifySearch({ q: '28245', levels: [3, 4] })).toBe('?q=28245&levels=3,4');
});

test('what a URL says wrongly is dropped', () => {
  const raw = parseSearch(
    '?order=BEST&register=XX&active=perhaps&on=2026-13-45&levels=a,12&nsf=!&rome=9&certifier=1&evil=1',
  );
  expect(parseCatalogueSearch(raw)).toEqual({});
});

test('the filter of the API leaves out the query and the order', () => {
  expect(toFilter({ q: 'x', order: 'CODE' })).toBeUndefined();
  expect(toFilter({ q: 'x', on: '2026-11-23', levels: [3] })).toEqual({
    acceptsEnrolmentsOn: '2026-11-23',
    levels: [3],
  });
});

test('each chip removes its own filter and nothing else', () => {
  const chips = chipsOf(FULL);
  expect(chips.map((chip) => `${chip.key}:${chip.value}`)).toContain('levels:4');
  expect(chips).toHaveLength(12);
  expect(chips.find((chip) => chip.value === '4')?.without).toEqual({ ...FULL, levels: [3] });
  expect(chips.find((chip) => chip.key === 'nsf')?.without).not.toHaveProperty('nsf');
});
