import { expect, test } from 'vitest';
import { tiltOf } from './balance.ts';

test.each([
  [0, 0, 0],
  [6, 6, 0],
  [4, 3, -3],
  [0, 3, 12],
  [40, 41, 3],
  [1, 2, 6],
])('%i voices against %i lean by %d degrees', (employers, unions, tilt) => {
  expect(tiltOf(employers, unions)).toBe(tilt);
});
