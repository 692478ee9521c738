import { expect, test } from 'vitest';
import { rejoinAfter, waitToRejoin } from './rejoin.ts';

test.each([
  [0, 250, 500],
  [1, 500, 1_000],
  [4, 4_000, 8_000],
  [5, 7_500, 15_000],
  [50, 7_500, 15_000],
])('after %i failures, from %i to %i ms', (failures, least, most) => {
  expect([rejoinAfter(failures, 0), rejoinAfter(failures, 1)]).toEqual([least, most]);
});

test('never before the server said, and then by chance too', () => {
  expect([rejoinAfter(0, 0, 30_000), rejoinAfter(0, 1, 30_000)]).toEqual([30_000, 30_250]);
});

test('nobody waits for what is not wanted any more', async () => {
  const over = new AbortController();
  const waiting = waitToRejoin(60_000, over.signal);
  over.abort();
  await waiting;
  await waitToRejoin(60_000, over.signal);
  expect(over.signal.aborted).toBe(true);
});
