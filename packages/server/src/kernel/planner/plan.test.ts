import { expect, test } from 'vitest';
import { LIBRARY_BOOK, planOf, selectionsOf } from '../../../testkit/library-graph.ts';
import { planSelections } from './plan.ts';

test('a plan says where the book reads each member of the answer', () => {
  const root = planOf('{ book(id: 1) { __typename name: title chapters { number } } }');
  expect(root.rows.get('Book')?.row.fields).toMatchObject([
    { key: '__typename', kind: 'value', sql: `'Book'` },
    { key: 'name', kind: 'value', sql: `{b}.title || ' by ' || {w}.name` },
    {
      key: 'chapters',
      kind: 'rows',
      source: { from: 'chapter {c}', where: '{c}.book_id = {^b}.id', order: '{c}.number' },
      row: { fields: [{ key: 'number', kind: 'value', sql: '{c}.number' }] },
    },
  ]);
});

test('pages below a root are listed with it, for their arguments decide its statement', () => {
  const [root] = [
    planOf('{ book(id: 1) { author { few: books(first: 1) { nodes { author { books { totalCount } } } } } } }'),
  ];
  expect(root.rows.get('Book')?.pages.map(({ key }) => key)).toEqual(['few', 'books']);
});

test('fields a derived value holds are planned', () => {
  const root = planOf('{ book(id: 1) { format { __typename pages name } } }');
  expect(root.rows.get('Book')?.row.fields).toMatchObject([{ key: 'format', kind: 'derived' }]);
});

test.each([
  ['a field the book does not hold', '{ book(id: 1) { unplanned } }', 'Book.unplanned is not in the book'],
  [
    'a field a derived value does not hold',
    '{ book(id: 1) { format { name unplanned } } }',
    'Format.unplanned is not in the book',
  ],
  [
    'an argument the book does not read',
    '{ book(id: 1) { chapters { summary } } }',
    'Chapter.summary has arguments, which the book does not read',
  ],
  ['a root the book does not hold', '{ thing(id: 1) { id } }', 'Query.thing is not in the book'],
  ['introspection', '{ __schema { queryType { name } } }', 'Query.__schema is not in the book'],
  [
    'a name every object has',
    '{ constructor: book(id: 1) { toString: unplanned } }',
    'Book.unplanned is not in the book',
  ],
  [
    'a key PostgreSQL would cut',
    `{ book(id: 1) { ${'a'.repeat(64)}: id } }`,
    `${'a'.repeat(64)} is longer than 63 characters`,
  ],
])('%s leaves the operation to the resolvers', (_, document, reason) => {
  expect(() => planSelections(selectionsOf(document), LIBRARY_BOOK)).toThrow(reason);
});
