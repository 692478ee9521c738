import { expect, test } from 'vitest';
import { planOf } from '../../../testkit/library-graph.ts';
import type { PageField } from './book.ts';
import { type PageOf, rowStatement, together } from './sql.ts';

/** Opens each page with the same arguments, as a request would. */
function pagesWith(pages: readonly unknown[], args: Record<string, unknown>): PageOf<unknown> {
  return (page) => {
    const book: PageField<unknown> = page.book;
    return { given: pages.indexOf(page) + 1, source: book.open(args, undefined) };
  };
}

function statementOf(document: string, type = 'Book', args: Record<string, unknown> = { first: 10 }): string {
  const root = planOf(document).rows.get(type);
  if (!root) throw new Error(`The document asks nothing of ${type}`);
  const table = type.toLowerCase();
  const [letter = ''] = table;
  const source = { from: `${table} {${letter}}`, where: `{${letter}}.id = {:id}` };
  const { text, parameters } = rowStatement(root.row, source, pagesWith(root.pages, args));
  const given = parameters.map(({ given: index, name }) => `${index}.${name}`).join(' ');
  return `${text.replaceAll(/\s+/g, ' ')}\n-- ${given}`;
}

test('columns', () => {
  expect(statementOf('{ book(id: 1) { key: id } }')).toMatchInlineSnapshot(`
    "SELECT row_to_json("#") AS json FROM (SELECT b1.id AS "key" FROM book b1 WHERE b1.id = $1) "#"
    -- 0.id"
  `);
});

test('a row tied to it is joined when a field reads it', () => {
  expect(statementOf('{ book(id: 1) { title } }')).toMatchInlineSnapshot(`
    "SELECT row_to_json("#") AS json FROM (SELECT b1.title || ' by ' || w2.name AS "title" FROM book b1 JOIN author w2 ON w2.id = b1.author_id WHERE b1.id = $1) "#"
    -- 0.id"
  `);
});

test('objects and lists', () => {
  expect(statementOf('{ book(id: 1) { author { name } chapters { title } } }')).toMatchInlineSnapshot(`
    "SELECT row_to_json("#") AS json FROM (SELECT (SELECT row_to_json("#") FROM (SELECT a2.name AS "name" FROM author a2 WHERE a2.id = b1.author_id) "#") AS "author", (SELECT coalesce(json_agg("#"), '[]') FROM (SELECT c3.title AS "title" FROM chapter c3 WHERE c3.book_id = b1.id ORDER BY c3.number) "#") AS "chapters" FROM book b1 WHERE b1.id = $1) "#"
    -- 0.id"
  `);
});

test('a connection reads its page once', () => {
  const document = `{ author(id: 1) { books { edges { cursor node { title } } pageInfo { hasNextPage } totalCount } } }`;
  expect(statementOf(document, 'Author')).toMatchInlineSnapshot(`
    "SELECT row_to_json("#") AS json FROM (SELECT (WITH page2 AS (SELECT p.*, row_number() OVER () AS n FROM (SELECT b.*, b.id::text AS place FROM book b WHERE b.author_id = a1.id AND b.id > $2 ORDER BY b.id LIMIT 11) p) SELECT row_to_json("#") FROM (SELECT (SELECT coalesce(json_agg("#"), '[]') FROM (SELECT translate(encode(convert_to(e3.place, 'UTF8'), 'base64'), E'+/=\\n', '-_') AS "cursor", (SELECT row_to_json("#") FROM (SELECT b4.title || ' by ' || w5.name AS "title" FROM (SELECT e3.*) b4 JOIN author w5 ON w5.id = b4.author_id) "#") AS "node" FROM page2 e3 WHERE e3.n <= $3::int ORDER BY e3.n) "#") AS "edges", (SELECT row_to_json("#") FROM (SELECT i6.has_next AS "hasNextPage" FROM ( SELECT count(*) > $3::int AS has_next, $4::boolean AS has_previous, min(place) FILTER (WHERE n = 1) AS first_place, min(place) FILTER (WHERE n = least(total, $3::int)) AS last_place FROM (SELECT place, n, count(*) OVER () AS total FROM page2) AS page) i6) "#") AS "pageInfo", (SELECT count(*)::int FROM book b WHERE b.author_id = a1.id) AS "totalCount") "#") AS "books" FROM author a1 WHERE a1.id = $1) "#"
    -- 0.id 1.after 1.first 1.hasPrevious"
  `);
});

test('facts of a derived field are marked, to be completed', () => {
  expect(statementOf('{ book(id: 1) { readingTime } }')).toMatchInlineSnapshot(`
    "SELECT row_to_json("#") AS json FROM (SELECT json_build_object('#0', json_build_object('pages', b1.pages), '#', 0) AS "readingTime" FROM book b1 WHERE b1.id = $1) "#"
    -- 0.id"
  `);
});

test('the same row at several depths has a name of its own at each', () => {
  expect(
    statementOf('{ book(id: 1) { author { books(first: 1) { nodes { author { id } } } } } }'),
  ).toMatchInlineSnapshot(`
    "SELECT row_to_json("#") AS json FROM (SELECT (SELECT row_to_json("#") FROM (SELECT (WITH page3 AS (SELECT p.*, row_number() OVER () AS n FROM (SELECT b.*, b.id::text AS place FROM book b WHERE b.author_id = a2.id AND b.id > $2 ORDER BY b.id LIMIT 10) p) SELECT row_to_json("#") FROM (SELECT (SELECT coalesce(json_agg("#"), '[]') FROM (SELECT (SELECT row_to_json("#") FROM (SELECT a5.id AS "id" FROM author a5 WHERE a5.id = b4.author_id) "#") AS "author" FROM page3 b4) "#") AS "nodes") "#") AS "books" FROM author a2 WHERE a2.id = b1.author_id) "#") AS "author" FROM book b1 WHERE b1.id = $1) "#"
    -- 0.id 1.after"
  `);
});

test('objects kept as JSON are unrolled where a row tied to them is asked for; rows an outer row holds are not read again', () => {
  expect(statementOf('{ book(id: 1) { title covers { artist { name } } } }')).toMatchInlineSnapshot(`
    "SELECT row_to_json("#") AS json FROM (SELECT b1.title || ' by ' || w2.name AS "title", (SELECT coalesce(json_agg("#"), '[]') FROM (SELECT (SELECT row_to_json("#") FROM (SELECT a4.name AS "name" FROM author a4 WHERE a4.name = coalesce(i3.item ->> 'artist', w2.name)) "#") AS "artist" FROM jsonb_array_elements(b1.covers) AS i3 (item)) "#") AS "covers" FROM book b1 JOIN author w2 ON w2.id = b1.author_id WHERE b1.id = $1) "#"
    -- 0.id"
  `);
});

test('several root fields are read by one statement, each with its parameters', () => {
  const statement = (sql: string, ...names: readonly string[]) => ({
    text: sql,
    parameters: names.map((name) => ({ given: 0, name })),
    given: 1,
  });
  const read = together([statement('SELECT $1 || $2 AS json', 'a', 'b'), statement('SELECT $1 AS json', 'a')]);
  expect(read).toEqual({
    text: 'SELECT (SELECT $1 || $2 AS json) AS "json", (SELECT $3 AS json) AS "json1"',
    parameters: [
      { given: 0, name: 'a' },
      { given: 0, name: 'b' },
      { given: 1, name: 'a' },
    ],
  });
});
