import { expect, test } from 'vitest';
import { readableText } from '../../../ui/readable-text.ts';
import { averageCertified } from './average.ts';
import { inChainOrder } from './chain.ts';
import { distinctJuries } from './juries.ts';

test('[F19] a jury text repeated on several routes is shown once, with the routes it holds for', () => {
  const juries = distinctJuries([
    { route: 'STUDENT', juryComposition: null },
    { route: 'CONTINUING_TRAINING', juryComposition: 'Jury  paritaire' },
    { route: 'PROFESSIONALISATION_CONTRACT', juryComposition: ' Jury paritaire' },
    { route: 'EXPERIENCE', juryComposition: 'Autre jury' },
  ]);
  expect(juries.map(({ letter, routes }) => [letter, routes])).toEqual([
    ['A', ['CONTINUING_TRAINING', 'PROFESSIONALISATION_CONTRACT']],
    ['B', ['EXPERIENCE']],
  ]);
});

test('a chain is read oldest first; a loop loses nobody', () => {
  const nodes = ['C', 'A', 'B'].map((rncpCode) => ({ rncpCode }));
  const codes = (edges: readonly { from: string; to: string }[]): string =>
    inChainOrder(nodes, edges)
      .map((node) => node.rncpCode)
      .join('');
  expect(
    codes([
      { from: 'A', to: 'B' },
      { from: 'B', to: 'C' },
    ]),
  ).toBe('ABC');
  expect(
    codes([
      { from: 'A', to: 'B' },
      { from: 'B', to: 'A' },
    ]),
  ).toHaveLength(3);
});

test('[F29] the computed average counts only promotions that publish a number', () => {
  expect(averageCertified([{ certified: 10 }, { certified: null }, { certified: 30 }])).toEqual({
    average: 20,
    promotions: 2,
  });
  expect(averageCertified([{ certified: null }])).toBeNull();
});

test('a flattened list is laid out in lines, no word changed', () => {
  const text = 'Il sait :     - lire      - écrire   et compter';
  expect(readableText(text)).toBe('Il sait :\n- lire\n- écrire\net compter');
  expect(readableText(text).replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
});
