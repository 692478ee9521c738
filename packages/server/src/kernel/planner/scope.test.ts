import { expect, test } from 'vitest';
import { Numbering, Scope } from './scope.ts';

const BOOK = {
  row: 'b',
  joins: { w: 'JOIN author {w} ON {w}.id = {b}.author_id', k: 'JOIN kin {k} ON {k}.of = {w}.id' },
};

test('rows are named by their place, joined in the order they need each other', () => {
  const scope = new Scope(new Numbering(), null, BOOK, 0);
  expect(scope.fill('{b}.title || {k}.name || {w}.name')).toBe('b1.title || k2.name || w3.name');
  expect(scope.joined).toEqual(['JOIN author w3 ON w3.id = b1.author_id', 'JOIN kin k2 ON k2.of = w3.id']);
});

test('a row inside names those around it, however far', () => {
  const scope = new Scope(new Numbering(), null, BOOK, 0);
  const inside = scope.inside({ row: 'b' }).inside({ row: 'c' });
  expect(inside.fill('{c} {^b} {^^b} {^^w}')).toBe('c3 b2 b1 w4');
  expect(scope.joined).toEqual(['JOIN author w4 ON w4.id = b1.author_id']);
});

test('a row shared with the one around it is that one’s, joined there', () => {
  const scope = new Scope(new Numbering(), null, BOOK, 0);
  const inside = scope.inside({ row: 'c', joins: BOOK.joins }, { shares: ['w'] });
  expect(inside.fill('{w}.name')).toBe('w3.name');
  expect([scope.joined, inside.joined]).toEqual([['JOIN author w3 ON w3.id = b1.author_id'], []]);
});

test('parameters are those of the nearest page, each numbered once', () => {
  const numbering = new Numbering();
  const root = new Scope(numbering, null, BOOK, 0);
  const page = root.page(2, {
    count: '(SELECT count(*) FROM book WHERE author = {^w} AND n < {:first})',
    limit: '{:first}',
  });
  expect(root.fill('{:id} {:id}')).toBe('$1 $1');
  expect(page.inside({ row: 'e' }).fill('{^count} {:first} {:id}')).toBe(
    '(SELECT count(*) FROM book WHERE author = w4 AND n < $2) $2 $3',
  );
  expect(numbering.parameters).toEqual([
    { given: 0, name: 'id' },
    { given: 2, name: 'first' },
    { given: 2, name: 'id' },
  ]);
});

test.each(['{x}.title', '{^b}.title'])('%s, which names no row, is refused', (template) => {
  expect(() => new Scope(new Numbering(), null, BOOK, 0).fill(template)).toThrow('A template of the book names');
});
