import { expect, test } from 'vitest';
import { type Slowing, waitAfter, withAttempt } from './wait-after.ts';

const SLOWING: Slowing = { free: 3, firstWait: 1_000, longestWait: 60_000, forgottenAfter: 3_600_000 };
const AT = new Date('2026-11-26T10:00:00Z');
const later = (ms: number): Date => new Date(AT.getTime() + ms);

test.each([
  ['nothing tried', 0, 0, 0],
  ['as many as are free', 2, 0, 0],
  ['one more', 3, 0, 1_000],
  ['the next, twice as long', 4, 0, 2_000],
  ['and again', 6, 0, 8_000],
  ['part of it waited', 6, 5_000, 3_000],
  ['all of it waited', 6, 8_000, 0],
  ['never longer than the longest', 30, 0, 60_000],
  ['not even after thousands', 5_000, 0, 60_000],
  ['forgotten after a while', 5_000, 3_600_000, 0],
])('after failures, %s', (_, count, passed, wait) => {
  expect(waitAfter(count === 0 ? null : { count, lastAt: AT }, later(passed), SLOWING)).toBe(wait);
});

test.each([
  ['the first', null, 0, 1],
  ['another', { count: 4, lastAt: AT }, 10, 5],
  ['one long after', { count: 4, lastAt: AT }, 3_600_000, 1],
] as const)('%s attempt is counted', (_, before, passed, count) => {
  expect(withAttempt(before, later(passed), SLOWING)).toEqual({ count, lastAt: later(passed) });
});
