import { expect, test } from 'vitest';
import { boundsOf, isMonth, monthAfter, weeksOf } from './month.ts';

test('a month is shown by whole weeks from Monday', () => {
  const weeks = weeksOf('2027-01');
  expect(weeks.map(([monday]) => monday)).toEqual([
    '2026-12-28',
    '2027-01-04',
    '2027-01-11',
    '2027-01-18',
    '2027-01-25',
  ]);
  expect(boundsOf('2027-01')).toEqual({ from: '2026-12-28', to: '2027-01-31' });
  expect(weeksOf('2027-02')).toHaveLength(4);
  expect(weeksOf('2027-05')).toHaveLength(6);
});

test.each([
  ['2026-12', 1, '2027-01'],
  ['2027-01', -1, '2026-12'],
  ['2027-01', 25, '2029-02'],
])('%s, %i months on, is %s', (month, months, then) => {
  expect(monthAfter(month, months)).toBe(then);
});

test('what is no month is refused', () => {
  expect(['2027-00', '2027-13', '2027-1', 'x', '2027-12'].map(isMonth)).toEqual([false, false, false, false, true]);
});
