import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Answer } from './answer.ts';
import { ResultCache } from './result-cache.ts';

interface World {
  readonly cache: ResultCache;
  scope: string | undefined;
}

function world(maxBytes = 1_000_000): World {
  const made: World = { scope: 'one', cache: new ResultCache({ maxBytes, scope: () => made.scope }) };
  return made;
}

const textOf = (answer: Answer | undefined): string | undefined => answer?.body.toString();
const making =
  (text: string): (() => Promise<Answer>) =>
  async () =>
    new Answer(Buffer.from(text));

test('an answer is kept by its key until the scope changes', async () => {
  const my = world();
  await my.cache.answer('a', making('first'));
  expect(textOf(await my.cache.answer('a', making('again')))).toBe('first');
  expect(textOf(await my.cache.answer('b', making('other')))).toBe('other');
  my.scope = 'two';
  expect(textOf(await my.cache.answer('a', making('later')))).toBe('later');
});

test('while the scope is not known nothing is given or kept; known again and the same, all is there', async () => {
  const my = world();
  await my.cache.answer('a', making('first'));
  my.scope = undefined;
  expect(textOf(await my.cache.answer('a', making('unsure')))).toBe('unsure');
  my.scope = 'one';
  expect(textOf(await my.cache.answer('a', making('again')))).toBe('first');
});

test('what may not be shared is not kept, and a failure is its own', async () => {
  const { cache } = world();
  expect(await cache.answer('a', async () => undefined)).toBeUndefined();
  await expect(cache.answer('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(textOf(await cache.answer('a', making('whole')))).toBe('whole');
});

test('those who ask the same at once wait for one answer; those of a new scope do not', async () => {
  const my = world();
  const gate = Promise.withResolvers<void>();
  let asked = 0;
  const slow = async (): Promise<Answer> => {
    asked += 1;
    await gate.promise;
    return new Answer(Buffer.from('old'));
  };
  const waiting = [my.cache.answer('a', slow), my.cache.answer('a', slow), my.cache.answer('a', slow)];
  my.scope = 'two';
  expect(textOf(await my.cache.answer('a', making('new')))).toBe('new');
  gate.resolve();
  expect((await Promise.all(waiting)).map(textOf)).toEqual(['old', 'old', 'old']);
  expect(asked).toBe(1);
  expect(textOf(await my.cache.answer('a', making('newer')))).toBe('new');
});

test('when the one waited for fails, each finds out for itself', async () => {
  const { cache } = world();
  const gate = Promise.withResolvers<Answer>();
  const first = cache.answer('a', () => gate.promise);
  const second = cache.answer('a', making('mine'));
  gate.reject(new Error('lost'));
  await expect(first).rejects.toThrow('lost');
  expect(textOf(await second)).toBe('mine');
});

test('memory is bounded: the least recently used go, and what is large for it is not kept', async () => {
  const { cache } = world(100_000);
  for (let i = 0; i < 500; i += 1) {
    await cache.answer(`key ${i}`, making('x'.repeat(1_000)));
    await cache.answer('key 0', making('again'));
  }
  expect(cache.bytes).toBeLessThanOrEqual(100_000);
  expect(cache.bytes).toBeGreaterThan(50_000);
  expect(textOf(await cache.answer('key 0', making('again')))).toBe('x'.repeat(1_000));
  expect(textOf(await cache.answer('key 1', making('again')))).toBe('again');
  await cache.answer('large', making('é'.repeat(4_000)));
  expect(textOf(await cache.answer('large', making('read again')))).toBe('read again');
});

/**
 * A database whose data is a number, and a process that hears of its commits late. Readers see the data of the moment
 * they read, and are answered later. Whatever the order of all this, once the process has heard of everything no answer
 * is older than the data.
 */
test('no order of commits, news, reads and answers leaves an old answer in the cache', async () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('commit' as const) }),
    fc.record({ do: fc.constant('hear' as const) }),
    fc.record({ do: fc.constant('lose' as const) }),
    fc.record({ do: fc.constant('ask' as const), key: fc.constantFrom('a', 'b'), fresh: fc.boolean() }),
    fc.record({ do: fc.constant('read' as const), nth: fc.nat(1) }),
    fc.record({ do: fc.constant('answer' as const), nth: fc.nat(1) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 30 }), async (steps) => {
      const my = world();
      let data = 1;
      const hear = (): void => {
        my.scope = String(data);
      };
      hear();
      const reads: (() => void)[] = [];
      const answers: (() => void)[] = [];
      const make = async (): Promise<Answer> => {
        await new Promise<void>((resolve) => reads.push(resolve));
        const seen = data;
        await new Promise<void>((resolve) => answers.push(resolve));
        return new Answer(Buffer.from(String(seen)));
      };
      const asked: Promise<unknown>[] = [];
      for (const each of steps) {
        if (each.do === 'commit') data += 1;
        else if (each.do === 'hear') hear();
        else if (each.do === 'lose') my.scope = undefined;
        else if (each.do === 'ask') asked.push(my.cache[each.fresh ? 'refresh' : 'answer'](each.key, make));
        else (each.do === 'read' ? reads : answers).splice(each.nth, 1).forEach((go) => go());
        // Lets what was set going come to where it waits.
        for (let i = 0; i < 10; i += 1) await Promise.resolve();
      }
      hear();
      for (const key of ['a', 'b']) {
        const found = my.cache.answer(key, make);
        asked.push(found);
        for (let i = 0; i < 10; i += 1) await Promise.resolve();
        while (reads.length + answers.length > 0) {
          for (const go of [...reads.splice(0), ...answers.splice(0)]) go();
          for (let i = 0; i < 10; i += 1) await Promise.resolve();
        }
        expect(textOf(await found)).toBe(String(data));
      }
      await Promise.all(asked);
    }),
    { numRuns: 3_000 },
  );
});
