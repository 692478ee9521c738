import { expect, test } from 'vitest';
import { parisDay } from '../../../../kernel/paris-day.ts';
import { daysBefore } from './days-before.ts';

test.each([
  ['late in the evening, before the clocks went back', '2026-11-26T22:30:00Z', 150, '2026-06-29'],
  ['just after midnight, before the clocks went forward', '2026-06-29T22:10:00Z', 150, '2026-01-31'],
  ['in the morning', '2026-11-26T08:00:00Z', 1, '2026-11-25'],
])('%s, days are those of Paris', (_, now, days, day) => {
  const before = daysBefore(new Date(now), days);
  expect(parisDay(before)).toBe(day);
  expect(before < new Date(now)).toBe(true);
});

test('no day ago is now', () => {
  const now = new Date('2026-11-26T22:30:00Z');
  expect(daysBefore(now, 0)).toBe(now);
});
