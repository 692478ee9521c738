import { expect, test } from 'vitest';
import { holdsOn, periodState, scaleOf } from './periods.ts';

const TODAY = '2026-11-26';

test.each([
  ['2027-01-01', null, 'COMING'],
  ['2026-11-26', null, 'CURRENT'],
  ['2020-01-01', '2027-06-30', 'CURRENT'],
  ['2020-01-01', '2027-02-24', 'ENDING'],
  ['2020-01-01', '2026-11-26', 'ENDING'],
  ['2020-01-01', '2026-11-25', 'PAST'],
] as const)('from %s to %s is %s', (from, to, state) => {
  expect(periodState({ from, to }, TODAY)).toBe(state);
});

test('both days of a period are in it', () => {
  const period = { from: '2026-01-01', to: '2026-01-31' };
  expect(['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01'].map((day) => holdsOn(period, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('every day of every period lies on the line, in order', () => {
  const scale = scaleOf(
    [
      { from: '2016-06-01', to: '2019-05-31' },
      { from: '2024-01-01', to: null },
    ],
    TODAY,
  );
  const places = ['2016-06-01', '2019-05-31', '2024-01-01', TODAY].map(scale.at);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places.every((place) => place > 0 && place < 100)).toBe(true);
  expect(scale.today).toBe(places[3]);
  expect(scale.years.length).toBeLessThanOrEqual(8);
});

test('one day alone has a line too', () => {
  expect(scaleOf([{ from: TODAY, to: TODAY }], TODAY).today).toBeGreaterThan(0);
});
