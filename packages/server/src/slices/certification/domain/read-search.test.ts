import { expect, test } from 'vitest';
import { readSearch } from './read-search.ts';

const codes = (text: string): string[] =>
  readSearch(text).terms.flatMap(({ ficheCodes, classificationCodes }) => [...ficheCodes, ...classificationCodes]);

test.each([
  ['28245', ['RNCP28245', 'RS28245', 'FORMACODE:28245']],
  ['RNCP 28245', ['RNCP28245']],
  ['rncp28245', ['RNCP28245']],
  ['RNCP n° 28245', ['RNCP28245']],
  ['Rncp-28245', ['RNCP28245']],
  ['RNCP28245BC01', ['RNCP28245']],
  ['RS 5719', ['RS5719']],
  ['H2906', ['ROME:H2906']],
  ['h2906', ['ROME:H2906']],
  ['200u', ['NSF:200u']],
  ['200', ['RNCP200', 'RS200', 'NSF:200']],
  ['31654', ['RNCP31654', 'RS31654', 'FORMACODE:31654']],
  ['3109', ['RNCP3109', 'RS3109', 'CCN:3109', 'IDCC:3109']],
  ['78471719100018', ['SIRET:78471719100018']],
  ['784 717 191 00018', ['SIRET:78471719100018']],
  ['soudeur', []],
  ['123456789', []],
])('the codes %j may be', (text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test.each([
  ['Conducteur d’équipement', ['conducteur', 'equipement']],
  ["l'ŒUVRE  à   souder", ['oeuvre', 'souder']],
  ['chef-d’atelier ; chef', ['chef', 'atelier']],
  ['RNCP', []],
  ['a', []],
  ["'); DROP TABLE certification; --", ['drop', 'table', 'certification']],
  ['& | ! :* <->', []],
  ['un '.repeat(500), ['un']],
  ['a b c d e f'.repeat(3), ['fa']],
])('the words of %j', (text, expected) => {
  expect(readSearch(text).terms.map(({ word }) => word)).toEqual(expected);
});

test('a word is unfinished until something follows it', () => {
  expect(readSearch('opérateur rég').lastIsUnfinished).toBe(true);
  expect(readSearch('opérateur régleur ').lastIsUnfinished).toBe(false);
});
