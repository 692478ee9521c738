import { buildSchema, type DocumentNode, type OperationDefinitionNode, parse } from 'graphql';
import { type Book, row, rows, value } from '../src/kernel/planner/book.ts';
import { connectionBooks, PAGE_INFO_BOOK } from '../src/kernel/planner/connection-book.ts';
import type { PlannedRoot } from '../src/kernel/planner/plan.ts';
import { planSelections } from '../src/kernel/planner/plan.ts';
import { type Selection, selectFields, type Variables } from '../src/kernel/planner/selection.ts';

/** A graph small enough to be read at once, to show what each stage of the planner makes of a document. */
export const LIBRARY = buildSchema(`
  interface Thing { id: ID! }
  type Author implements Thing { id: ID! name: String! books(first: Int = 10, after: String): BookConnection! }
  type Book implements Thing { id: ID! title: String! author: Author chapters: [Chapter!]! readingTime(perPage: Int = 2): Int! format: Format covers: [Cover!]! unplanned: String }
  type Format { name: String! pages: Int! scaled(by: Int): Int unplanned: String }
  type Cover { colour: String! artist: Author }
  type Chapter { number: Int! title: String! summary(words: Int): String }
  type BookConnection { edges: [BookEdge!]! nodes: [Book!]! pageInfo: PageInfo! totalCount: Int! }
  type BookEdge { cursor: String! node: Book! }
  type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  type Query { author(id: ID!): Author book(id: ID!): Book thing(id: ID!): Thing }
`);

export const LIBRARY_BOOK: Book<unknown> = {
  roots: {
    author: {
      kind: 'row',
      reads: ['id'],
      open: ({ id }) => ({
        type: 'Author',
        source: { from: 'author {a}', where: '{a}.id = {:id}' },
        parameters: { id },
      }),
    },
    book: {
      kind: 'row',
      reads: ['id'],
      open: ({ id }) => ({ type: 'Book', source: { from: 'book {b}', where: '{b}.id = {:id}' }, parameters: { id } }),
    },
  },
  types: {
    Author: {
      row: 'a',
      fields: {
        id: value('{a}.id'),
        name: value('{a}.name'),
        books: {
          kind: 'page',
          type: 'BookConnection',
          reads: ['first', 'after'],
          open: ({ first, after }) => ({
            rows: `SELECT b.*, b.id::text AS place FROM book b WHERE b.author_id = {^a}.id AND b.id > {:after} ORDER BY b.id LIMIT {limit}`,
            count: '(SELECT count(*)::int FROM book b WHERE b.author_id = {^a}.id)',
            parameters: { first: Number(first), hasPrevious: after !== undefined, after: after ?? 0 },
          }),
        },
      },
    },
    Book: {
      row: 'b',
      joins: { w: 'JOIN author {w} ON {w}.id = {b}.author_id' },
      fields: {
        id: value('{b}.id'),
        title: value(`{b}.title || ' by ' || {w}.name`),
        author: row('Author', { from: 'author {a}', where: '{a}.id = {^b}.author_id' }),
        chapters: rows('Chapter', { from: 'chapter {c}', where: '{c}.book_id = {^b}.id', order: '{c}.number' }),
        readingTime: {
          kind: 'derived',
          reads: ['perPage'],
          facts: `json_build_object('pages', {b}.pages)`,
          derive: (facts, { perPage }) => (facts as { readonly pages: number }).pages * Number(perPage),
        },
        format: {
          kind: 'derived',
          facts: `json_build_object('pages', {b}.pages)`,
          gives: { Format: ['name', 'pages'] },
          derive: (facts) => ({ name: 'octavo', ...(facts as { readonly pages: number }) }),
        },
        covers: {
          kind: 'kept',
          whole: { kind: 'derived', facts: '{b}.covers', gives: { Cover: ['colour'] }, derive: (covers) => covers },
          unrolled: rows('Cover', { from: 'jsonb_array_elements({^b}.covers) AS {i} (item)', shares: ['w'] }),
        },
      },
    },
    Chapter: {
      row: 'c',
      fields: { number: value('{c}.number'), title: value('{c}.title'), summary: value('{c}.summary') },
    },
    Cover: {
      row: 'i',
      fields: {
        colour: value(`{i}.item -> 'colour'`),
        artist: row('Author', { from: 'author {a}', where: `{a}.name = coalesce({^i}.item ->> 'artist', {^w}.name)` }),
      },
    },
    ...connectionBooks('Book', 'b'),
    PageInfo: PAGE_INFO_BOOK,
  },
};

function operationOf(document: DocumentNode): OperationDefinitionNode {
  const [operation] = document.definitions.filter((each) => each.kind === 'OperationDefinition');
  if (!operation) throw new Error('The document has no operation');
  return operation;
}

/** What a document asks of the library. */
export function selectionsOf(text: string, variables: Variables = {}): readonly Selection[] {
  const document = parse(text);
  return selectFields(LIBRARY, document, operationOf(document), variables);
}

/** The plan of the one root field of a document. */
export function planOf(text: string): PlannedRoot<unknown> {
  const [root] = planSelections(selectionsOf(text), LIBRARY_BOOK).roots;
  if (!root) throw new Error('The document has no field');
  return root;
}
