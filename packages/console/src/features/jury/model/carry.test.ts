import { expect, test } from 'vitest';
import { gapAt, nextGap, placeOf } from './carry.ts';

test.each([
  [null, 0, 0],
  [null, 3, 3],
  [1, 0, 0],
  [1, 1, 1],
  [1, 2, 1],
  [1, 3, 2],
])('what stands at %s and is put before the gap %i comes to stand at %i', (from, gap, place) => {
  expect(placeOf(from, gap)).toBe(place);
});

test('each step moves by one place, and stops at both ends', () => {
  const places = (steps: readonly (1 | -1)[]): readonly number[] => {
    let gap = 1;
    return steps.map((step) => {
      gap = nextGap(1, gap, step, 4);
      return placeOf(1, gap);
    });
  };
  expect(places([1, 1, 1, -1, -1, -1, -1])).toEqual([2, 3, 3, 2, 1, 0, 0]);
});

test('a pointer is before the first whose middle is below it', () => {
  expect([5, 25, 26, 80, 500].map((y) => gapAt([20, 60, 100], y))).toEqual([0, 1, 1, 2, 3]);
  expect(gapAt([], 40)).toBe(0);
});
