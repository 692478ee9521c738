import { expect, test } from 'vitest';
import { respell, slips } from './spelling.ts';

test.each([
  ['chaudronier', 'chaudronnier', 1],
  ['operatuer', 'operateur', 1],
  ['soudeur', 'soudeur', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['kitten', 'sitting', 3],
])('%s → %s: %i slips', (typed, written, expected) => {
  expect(slips(typed, written)).toBe(expected);
});

const candidates = (...words: string[]): { word: string; similarity: number }[] =>
  words.map((word, index) => ({ word, similarity: 0.9 - index / 10 }));

test.each<[string, string[], boolean, string | null]>([
  ['chaudronier', ['chaudronnerie', 'chaudronnier'], false, 'chaudronnier'],
  ['operatuer', ['operatoire', 'operateur'], false, 'operateur'],
  ['chaudroni', ['chaudronnier'], false, null],
  ['chaudroni', ['chaudronnier'], true, 'chaudronnier'],
  ['vin', ['vins'], false, null],
  ['soudeur', ['plombier'], false, null],
  ['aaaa', ['aaab', 'aaac'], false, 'aaab'],
  ['xyzt', [], true, null],
])('%s among %j (unfinished: %s) is read as %s', (typed, words, unfinished, expected) => {
  expect(respell(typed, candidates(...words), unfinished)).toBe(expected);
});
