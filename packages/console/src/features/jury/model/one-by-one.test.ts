import { expect, test } from 'vitest';
import { oneByOne } from './one-by-one.ts';

test('what is asked second begins when the first has ended, even where that failed', async () => {
  const said: string[] = [];
  const queue = oneByOne();
  const gate = Promise.withResolvers<void>();
  const first = queue(async () => {
    said.push('first begins');
    await gate.promise;
    said.push('first ends');
    throw new Error('refused');
  });
  const second = queue(async () => said.push('second'));
  await Promise.resolve();
  expect(said).toEqual(['first begins']);
  gate.resolve();
  await expect(first).rejects.toThrow('refused');
  await second;
  expect(said).toEqual(['first begins', 'first ends', 'second']);
});
