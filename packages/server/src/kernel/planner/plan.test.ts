import { expect, test } from 'vitest';
import { LIBRARY_BOOK, planOf, selectionsOf } from '../../../testkit/library-graph.ts';
import type { Book } from './book.ts';
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

test('what is kept whole is handed over whole, unless more than it holds is asked for', () => {
  const kindOf = (document: string) => planOf(document).rows.get('Book')?.row.fields[0]?.kind;
  expect(kindOf('{ book(id: 1) { covers { __typename colour } } }')).toBe('derived');
  expect(kindOf('{ book(id: 1) { covers { colour artist { name } } } }')).toBe('rows');
});

test('an argument added since to a root, a page or a derived field leaves the operation to the resolvers', () => {
  const without = <Field extends object>(field: Field): Field => ({ ...field, reads: [] });
  const { roots, types } = LIBRARY_BOOK;
  const fields = (type: string) => types[type]?.fields ?? {};
  const planWith = (book: Partial<Book<unknown>>, document: string) => (): unknown =>
    planSelections(selectionsOf(document), { ...LIBRARY_BOOK, ...book });
  const withField = (type: string, name: string): Partial<Book<unknown>> => {
    const field = fields(type)[name];
    if (!field) throw new Error(`${type}.${name} is not in the book`);
    return { types: { ...types, [type]: { row: 'b', fields: { ...fields(type), [name]: without(field) } } } };
  };
  const told = 'has arguments that the book does not read';
  const root = roots.book ?? expect.unreachable();
  expect(planWith({ roots: { book: without(root) } }, '{ book(id: 1) { id } }')).toThrow(`Query.book ${told}`);
  const page = '{ author(id: 1) { books { totalCount } } }';
  expect(planWith(withField('Author', 'books'), page)).toThrow(`Author.books ${told}`);
  const derived = '{ book(id: 1) { readingTime } }';
  expect(planWith(withField('Book', 'readingTime'), derived)).toThrow(`Book.readingTime ${told}`);
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
    'Chapter.summary has arguments that the book does not read',
  ],
  [
    'an argument a derived value does not read',
    '{ book(id: 1) { format { scaled } } }',
    'Format.scaled is not in the book',
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
