import { expect, test } from 'vitest';
import { byRequest } from './by-key.ts';

interface Asked {
  readonly parent: string;
  readonly after: string;
}

const keyOf = ({ parent, after }: Asked): string => `${parent} ${after}`;

test('requests that ask alike are read together, each given its own', async () => {
  const read: string[][] = [];
  const loader = byRequest<Asked, string>(
    keyOf,
    ({ after }) => after,
    async (group) => {
      read.push(group.map(({ parent }) => parent));
      return group.map(({ parent }) => `page of ${parent}`);
    },
  );
  const asked = [
    { parent: 'a', after: '1' },
    { parent: 'b', after: '1' },
    { parent: 'a', after: '2' },
  ];
  expect(await loader.loadMany(asked)).toEqual(['page of a', 'page of b', 'page of a']);
  expect(read).toEqual([['a', 'b'], ['a']]);
});

test('a request that is refused fails by itself, whatever is read beside it', async () => {
  const refusal = new Error('no such cursor');
  const loader = byRequest<Asked, string>(
    keyOf,
    ({ after }) => after,
    async (group) => {
      if (group[0]?.after === 'bad') throw refusal;
      return group.map(({ parent }) => `page of ${parent}`);
    },
  );
  const asked = [
    { parent: 'a', after: 'bad' },
    { parent: 'b', after: '1' },
  ];
  expect(await loader.loadMany(asked)).toEqual([refusal, 'page of b']);
});
