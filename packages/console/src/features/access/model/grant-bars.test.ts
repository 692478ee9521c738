import { expect, test } from 'vitest';
import { grantBars } from './grant-bars.ts';

const TODAY = '2026-11-26';
const grant = (parts: object): { id: string; from: string; to: string | null; revokedAt: string | null } => ({
  id: 'g',
  from: '2026-01-01',
  to: null,
  revokedAt: null,
  ...parts,
});

test('a grant that goes on reaches the end of the line, one that was taken back ends that day', () => {
  const { bars, years } = grantBars([grant({}), grant({ revokedAt: '2026-07-02T10:00:00.000Z' })], TODAY);
  expect(bars[0]).toMatchObject({ left: 0, width: 100, isOpen: true });
  expect(bars[1]?.width).toBeCloseTo((182 / 694) * 100, 1);
  expect(years.map(({ year }) => year)).toEqual([2026, 2027]);
});

test.each([
  ['a day long ago', { from: '1998-03-01', to: '1998-03-01' }],
  ['a day to come', { from: '2040-01-01' }],
  ['taken back before it began', { from: '2027-06-01', revokedAt: '2026-11-26T08:00:00.000Z' }],
  ['taken back after its end', { from: '2020-01-01', to: '2020-12-31', revokedAt: '2021-05-01T00:00:00.000Z' }],
])('%s stays on the line, and is wide enough to be seen', (_, parts) => {
  const { bars, today, years } = grantBars([grant(parts)], TODAY);
  for (const { left, width } of bars) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(width).toBeGreaterThanOrEqual(1);
    expect(left).toBeLessThanOrEqual(100);
  }
  expect(today).toBeGreaterThan(0);
  expect(years.length).toBeLessThanOrEqual(8);
});

test('without a grant there is a line all the same', () => {
  expect(grantBars([], TODAY)).toMatchObject({ bars: [], years: [{ year: 2026, left: 0 }, { year: 2027 }] });
});
