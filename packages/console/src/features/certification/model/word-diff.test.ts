import { expect, test } from 'vitest';
import { wordDiff } from './word-diff.ts';

const said = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

test.each([
  ['', 'neuf', '[+neuf+]'],
  ['ancien', '', '[-ancien-]'],
  ['pareil', 'pareil', 'pareil'],
  ['21 avril 2021', '21 avril 2022', '21 avril [-2021-][+2022+]'],
  ['un bloc de trop', 'un bloc', 'un bloc[- de trop-]'],
  ['a b c d', 'a x c d', 'a [-b-][+x+] c d'],
])('%j to %j', (before, after, expected) => {
  expect(said(before, after)).toBe(expected);
});

test('both texts can always be read back, even when they are too long to compare finely', () => {
  const before = Array.from({ length: 3000 }, (_, rank) => `a${rank}`).join(' ');
  const after = `${before.replaceAll('a1', 'b1')} fin`;
  const parts = wordDiff(before, after);
  const text = (without: string): string =>
    parts
      .filter(({ kind }) => kind !== without)
      .map((part) => part.text)
      .join('');
  expect(text('added')).toBe(before);
  expect(text('removed')).toBe(after);
});
