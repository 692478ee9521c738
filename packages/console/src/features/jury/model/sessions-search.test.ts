import { expect, test } from 'vitest';
import { parseCalendarSearch, parseSessionsSearch } from './sessions-search.ts';

test.each([
  [{}, {}],
  [
    { q: ' Lyon ', states: 'CONVENED,DRAFT,NOWHERE' },
    { q: 'Lyon', states: ['DRAFT', 'CONVENED'] },
  ],
  [
    { from: '2027-02-31', to: '2027-02-28', past: 'true' },
    { to: '2027-02-28', past: true },
  ],
  [{ states: ['OPEN'], past: 'no' }, { states: ['OPEN'] }],
])('%j is understood as %j', (raw, search) => {
  expect(parseSessionsSearch(raw)).toEqual(search);
});

test('a month that is none is the present one', () => {
  expect(parseCalendarSearch({ month: '2027-02' })).toEqual({ month: '2027-02' });
  expect(parseCalendarSearch({ month: '2027-14' })).toEqual({});
});
