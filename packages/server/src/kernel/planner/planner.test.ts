import { type DocumentNode, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { LIBRARY, LIBRARY_BOOK } from '../../../testkit/library-graph.ts';
import type { SqlReader } from '../read/sql-reader.ts';
import type { Book } from './book.ts';
import { Planner, type Planning } from './planner.ts';
import type { Variables } from './selection.ts';

interface Context {
  readonly reader: SqlReader;
}

const planner = (): Planner<Context> => new Planner(LIBRARY, LIBRARY_BOOK as Book<Context>);

function ask(text: string): { readonly document: DocumentNode; readonly operation: OperationDefinitionNode } {
  const document = parse(text);
  return { document, operation: document.definitions[0] as OperationDefinitionNode };
}

/** A reader that answers every statement alike, and what was sent to it. */
function recorder(json: string): Context & { readonly sent: { sql: string; values: readonly unknown[] }[] } {
  const sent: { sql: string; values: readonly unknown[] }[] = [];
  return {
    sent,
    reader: {
      rows: async <Row extends object>(sql: string, values: readonly unknown[] = []) => {
        sent.push({ sql, values });
        return [[json, json]] as unknown as readonly Row[];
      },
    },
  };
}

async function answer(planning: Planning<Context>, variables: Variables, context: Context): Promise<string> {
  if (planning.operation === null) throw new Error(planning.reason);
  return (await planning.operation.answer(variables, context)).text;
}

test('an operation is compiled once, and once more for each way its conditions fall', () => {
  const made = planner();
  const { document, operation } = ask('query ($all: Boolean!) { book(id: 1) { id title @include(if: $all) } }');
  const whole = made.plan(document, operation, { all: true });
  expect(made.plan(document, operation, { all: true })).toBe(whole);
  expect(made.plan(document, operation, { all: false })).not.toBe(whole);
});

test('a stream of distinct operations forgets the oldest', () => {
  const made = planner();
  const { document, operation } = ask('{ book(id: 1) { id } }');
  const first = made.plan(document, operation, {});
  for (let n = 0; n < 600; n += 1) {
    const other = ask(`{ book(id: ${n}) { id } }`);
    made.plan(other.document, other.operation, {});
  }
  expect(made.plan(document, operation, {})).not.toBe(first);
});

test('values are parameters, whatever they hold; one statement for all root fields', async () => {
  const { document, operation } = ask('query ($id: ID!) { b: book(id: $id) { id } a: author(id: 7) { name } }');
  const context = recorder('{"x":1}');
  const hostile = `1'; DROP TABLE book; --`;
  const planning = planner().plan(document, operation, { id: hostile });
  expect(await answer(planning, { id: hostile }, context)).toBe('{"b":{"x":1},"a":{"x":1}}');
  expect(context.sent.map(({ values }) => values)).toEqual([[hostile, '7']]);
  expect(context.sent.every(({ sql }) => !sql.includes('DROP'))).toBe(true);
});

test('the statement is the same whatever the values, but for the size of a page, which PostgreSQL plans with', async () => {
  const { document, operation } = ask(
    'query ($id: ID!, $n: Int) { author(id: $id) { books(first: $n) { totalCount nodes { id } } } }',
  );
  const made = planner();
  const sentFor = async (...asked: readonly { readonly id: string; readonly n: number }[]): Promise<number> => {
    const context = recorder('null');
    for (const variables of asked) await answer(made.plan(document, operation, variables), variables, context);
    return new Set(context.sent.map(({ sql }) => sql)).size;
  };
  expect(await sentFor({ id: '1', n: 5 }, { id: '2', n: 5 })).toBe(1);
  expect(await sentFor({ id: '1', n: 5 }, { id: '1', n: 6 })).toBe(2);
});

test('what is no query is not planned', () => {
  const schema = ask('mutation { anything }');
  expect(planner().plan(schema.document, schema.operation, {})).toEqual({
    operation: null,
    reason: 'a mutation is not planned',
  });
});

test('a page opened on what no longer holds is opened again', async () => {
  const opened: string[] = [];
  let remembered = 'old';
  const book: Book<Context> = {
    types: { ...LIBRARY_BOOK.types } as Book<Context>['types'],
    roots: {
      author: {
        kind: 'page',
        type: 'BookConnection',
        reads: ['id'],
        open: async () => {
          opened.push(remembered);
          const forget = (): void => {
            remembered = 'new';
          };
          return {
            rows: 'SELECT b.* FROM book b',
            count: '0',
            provided: { sql: '{:version} = current_version()', otherwise: forget },
            parameters: { first: 1, hasPrevious: false, version: remembered },
          };
        },
      },
    },
  };
  const { document, operation } = ask('{ author(id: 1) { id } }');
  const reader: SqlReader = {
    rows: async <Row extends object>(_: string, values: readonly unknown[] = []) =>
      [[values[0] === 'new' ? '1' : null]] as unknown as readonly Row[],
  };
  const types = { ...book.types, BookConnection: { row: 'page', fields: {} }, Author: { row: 'page', fields: {} } };
  const page = { ...book, types } as Book<Context>;
  const planning = new Planner(LIBRARY, page).plan(document, operation, {});
  expect(await answer(planning, {}, { reader })).toBe('{"author":1}');
  expect(opened).toEqual(['old', 'new']);
});
