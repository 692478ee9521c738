import { expect, test } from 'vitest';
import { compareClauses, idsInTitles, parseClauses } from './clause-coverage.ts';

// The sample sources are put together so that this file itself names no clause.
const id = (code: string): string => `[${code}]`;

test.each([
  [`test('${id('F03')} block 1', () => {})`, ['F03']],
  [`it("${id('F03')} ${id('F04')} both", f)`, ['F03', 'F04']],
  [`test.each([[1], [2]])('${id('A01')} row %i', f)`, ['A01']],
  [`test.skipIf(absent)('${id('T02')} five years', f)`, ['T02']],
  [`describe('${id('C01')} fifty euros', f)`, ['C01']],
  [`test.each([['${id('F03')} five', 5], ['${id('F04')} six', 6]])('%s', f)`, ['F03', 'F04']],
  [`{ title: '${id('F03')} ${id('F04')} a case', gives: [] }`, ['F03', 'F04']],
  [`{ title: 'told', clauses: ['${id('F03')}', '${id('F04')}'] }`, ['F03', 'F04']],
  [`{ parameter: 'tie', source: '${id('F03')}' }`, []],
  [`const note = '${id('F03')}'; // not a title`, []],
])('ids are read in titles only: %s', (source, ids) => {
  expect(idsInTitles(source)).toEqual(ids);
});

test('covered, open and unknown', () => {
  const clauses = parseClauses(
    'id;source;slice;clause\nF01;x;certification;First; with a semicolon\nF02;x;jury;Second\n',
  );
  expect(clauses[0]).toEqual({ id: 'F01', text: 'First; with a semicolon' });
  const { covered, open, unknown } = compareClauses(clauses, new Set(['F01', 'Z99']));
  expect(covered.map((clause) => clause.id)).toEqual(['F01']);
  expect(open.map((clause) => clause.id)).toEqual(['F02']);
  expect(unknown).toEqual(['Z99']);
});
