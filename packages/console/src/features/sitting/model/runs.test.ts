import { expect, test } from 'vitest';
import { runsOf } from './runs.ts';

test('a long list is sent in runs of a hundred, in its order, and nothing is lost between two', () => {
  const list = Array.from({ length: 300 }, (_, index) => index);
  expect(runsOf(list).map((run) => run.length)).toEqual([100, 100, 100]);
  expect(runsOf(list).flat()).toEqual(list);
  expect(runsOf(list.slice(0, 101)).map((run) => run.length)).toEqual([100, 1]);
  expect(runsOf(list.slice(0, 100)).map((run) => run.length)).toEqual([100]);
  expect(runsOf([])).toEqual([]);
});
