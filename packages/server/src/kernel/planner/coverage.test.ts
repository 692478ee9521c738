import { expect, test } from 'vitest';
import { LIBRARY, LIBRARY_BOOK } from '../../../testkit/library-graph.ts';
import type { SqlReader } from '../read/sql-reader.ts';
import type { Book } from './book.ts';
import { fieldsWithoutPlan, operationCoverage } from './coverage.ts';

const BOOK = LIBRARY_BOOK as Book<{ readonly reader: SqlReader }>;
const { title, ...others } = BOOK.types.Book?.fields ?? {};
const UNTITLED = { ...BOOK, types: { ...BOOK.types, Book: { row: 'b', ...BOOK.types.Book, fields: others } } };

test('operations by name, each with why it has no plan', () => {
  const documents = [
    'query B { book(id: 1) { id } }',
    'query A($all: Boolean!) { book(id: 1) { id title @include(if: $all) } }',
    'query C { __schema { description } }',
  ];
  expect(title).toBeDefined();
  expect(operationCoverage(LIBRARY, UNTITLED, documents)).toEqual([
    { name: 'A', reasons: ['Book.title is not in the book'] },
    { name: 'B', reasons: [] },
    { name: 'C', reasons: ['Query.__schema is not in the book'] },
  ]);
});

test('fields no plan reads', () => {
  const missing = fieldsWithoutPlan(LIBRARY, UNTITLED);
  expect(missing).toEqual(expect.arrayContaining(['Book.title', 'Format.unplanned', 'Chapter.summary']));
  expect(fieldsWithoutPlan(LIBRARY, BOOK)).toEqual(missing.filter((field) => field !== 'Book.title'));
});
