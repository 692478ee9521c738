import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parisDay } from './paris-day.ts';

test.each([
  ['2026-01-31T22:59:59.999Z', '2026-01-31'],
  ['2026-01-31T23:00:00Z', '2026-02-01'],
  ['2026-06-30T21:59:59.999Z', '2026-06-30'],
  ['2026-06-30T22:00:00Z', '2026-07-01'],
  ['2026-06-30T21:59:59.999Z', '2026-06-30'],
])('at %s the day in Paris is %s', (now, day) => {
  expect(parisDay(new Date(now))).toBe(day);
});

test('whatever instants are asked one after another, each has its own day', () => {
  const usual = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' });
  const instant = fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instant, (now) => {
      expect(parisDay(now)).toBe(usual.format(now));
    }),
  );
});
