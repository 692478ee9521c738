import { expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, endOfMonth, within } from './days.ts';

test.each([
  ['2026-08-31', 6, '2027-02-28'],
  ['2024-02-29', 24, '2026-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-01-31', 3, '2026-04-30'],
  ['2026-06-16', 60, '2031-06-16'],
  ['2026-12-01', 1, '2027-01-01'],
  ['2026-06-16', 0, '2026-06-16'],
])('[A10] [A11] %s and %i months: %s', (from, months, to) => {
  expect(addMonths(from, months)).toBe(to);
});

test.each([
  ['2026-02-01', '2026-02-28'],
  ['2024-02-29', '2024-02-29'],
  ['2026-12-15', '2026-12-31'],
])('the month of %s ends on %s', (of, end) => {
  expect(endOfMonth(of)).toBe(end);
});

test.each([
  ['2026-06-01', '2026-06-16', 15],
  ['2026-03-28', '2026-03-30', 2],
  ['2026-06-16', '2026-06-15', -1],
  ['2026-06-16', '2026-06-16', 0],
])('from %s to %s there are %i calendar days, whatever the clocks do', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
  expect(addDays(from, days)).toBe(to);
});

test('a period includes both its ends, and may have none', () => {
  const on = (day: string): boolean => within(day, '2026-01-02', '2026-01-03');
  expect(['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04'].map(on)).toEqual([false, true, true, false]);
  expect(within('2099-01-01', '2026-01-02', null)).toBe(true);
});
