import { expect, test } from 'vitest';
import { MinuteCounter } from './minute-counter.ts';

test('a minute holds so many requests of each caller, and says when the next one begins', () => {
  let at = 1_000;
  const counter = new MinuteCounter(() => at);
  const ask = (caller = 'a', max = 2): number => counter.count(caller, max);
  expect([ask(), ask(), ask()]).toEqual([0, 0, 60]);
  expect(ask('b')).toBe(0);
  at += 20_500;
  expect([ask(), ask('a', 10)]).toEqual([40, 0]);
  at += 39_499;
  expect(ask()).toBe(1);
  at += 1;
  expect([ask(), ask(), ask()]).toEqual([0, 0, 60]);
});
