import { expect, test } from 'vitest';
import { sourcesOf } from './source.ts';

test.each([
  ['[F22] [F24]', [{ family: 'F', clauses: ['F22', 'F24'] }]],
  [
    '[T14] [D]',
    [
      { family: 'T', clauses: ['T14'] },
      { family: 'D', clauses: ['D'] },
    ],
  ],
  ['Accord de branche, art. 4', [{ family: null, clauses: ['Accord de branche, art. 4'] }]],
])('%s is told text by text', (quoted, sources) => {
  expect(sourcesOf(quoted)).toEqual(sources);
});
