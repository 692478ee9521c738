import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compare } from '../../../../../testkit/both-ways/compare.ts';
import { type BothWays, openBothWays } from '../../../../../testkit/both-ways/open.ts';
import { HOSTILE_TEXTS, IMPOSSIBLE_TEXTS } from '../../../../../testkit/hostile-texts.ts';
import { importRecords, record } from '../../../../../testkit/import-records.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';

const MARKED = '{"#0" : "x"} {c} {:first} \'; $1';
let database: TestDatabase;
let ways: BothWays;
beforeAll(async () => {
  database = await testDatabase();
  await importRecords(database.url, [
    record({
      code: 'RNCP1',
      title: MARKED,
      rome: 'H2906',
      blocks: [{ code: 'BC1', title: MARKED, capabilities: 'C1. a' }],
    }),
    record({ code: 'RNCP2', title: 'Soudeur', rome: 'H2906', replaces: ['RNCP1'] }),
  ]);
  ways = await openBothWays(database.url);
});
afterAll(async () => {
  await ways.close();
  await database.close();
});

/** The answer, once both ways have given it alike; how it was come by. */
async function answer(
  query: string,
  variables: Record<string, unknown> = {},
): Promise<{ readonly kind: string; readonly body: unknown }> {
  const [verdict] = await compare(ways, { query, operationName: undefined, variables: [variables, variables] });
  const reply = await ways.planned.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
  return { kind: verdict?.kind ?? '', body: reply.json() };
}

const one = (fields: string): string => `{ certification(rncpCode: "RNCP1") { ${fields} } }`;
const alias = 'n'.repeat(63);

describe('names of the answer', () => {
  test.each([
    ['a name of 63 letters', one(`${alias}: rncpCode`), 'planned', { [alias]: 'RNCP1' }],
    [
      'two names alike in their first 63 letters',
      one(`${alias}1: rncpCode ${alias}2: title`),
      'unplanned',
      { [`${alias}1`]: 'RNCP1', [`${alias}2`]: MARKED },
    ],
    ['the longest name', one(`${'m'.repeat(200)}: rncpCode`), 'unplanned', { ['m'.repeat(200)]: 'RNCP1' }],
    [
      'names that differ by case',
      one('Title: rncpCode TITLE: kind title'),
      'planned',
      { Title: 'RNCP1', TITLE: null, title: MARKED },
    ],
    [
      'what objects inherit',
      one('constructor: rncpCode toString: active toJSON: kind'),
      'planned',
      { constructor: 'RNCP1', toString: true, toJSON: null },
    ],
    [
      'words of SQL',
      one('SELECT: rncpCode null: title user: active'),
      'planned',
      { SELECT: 'RNCP1', null: MARKED, user: true },
    ],
    [
      'names the statement gives its rows',
      one('r: rncpCode p: title n: active c1: kind facts: acceptsEnrolments'),
      'planned',
      { r: 'RNCP1', p: MARKED, n: true, c1: null, facts: true },
    ],
  ])('%s', async (_, query, kind, expected) => {
    expect(await answer(query)).toEqual({ kind, body: { data: { certification: expected } } });
  });

  test('__proto__ is a name as any other', async () => {
    const query = one('__proto__: rncpCode chain { __proto__: nodes { __proto__: rncpCode } }');
    expect((await answer(query)).kind).toBe('planned');
    const { body } = await ways.planned.inject({ method: 'POST', url: '/graphql', payload: { query } });
    expect(body.trim()).toBe(
      '{"data":{"certification":{"__proto__":"RNCP1","chain":{"__proto__":[{"__proto__":"RNCP1"},{"__proto__":"RNCP2"}]}}}}',
    );
  });

  test('a name in rows, pages and derived values at once', async () => {
    const query = `{ r: certifications(first: 1) { r: nodes { r: rncpCode } p: pageInfo { r: hasNextPage } n: edges { r: node { r: blocks { r: title } } } } }`;
    expect(await answer(query)).toEqual({
      kind: 'planned',
      body: { data: { r: { r: [{ r: 'RNCP1' }], p: { r: true }, n: [{ r: { r: [{ r: MARKED }] } }] } } },
    });
  });
});

describe('values', () => {
  const places = [
    ['a code', 'query ($text: String!) { certification(rncpCode: $text) { rncpCode } }'],
    ['an id', 'query ($text: ID!) { node(id: $text) { id } }'],
    [
      'words',
      'query ($text: String) { certifications(query: $text) { totalCount corrections { typed read } nodes { rncpCode } } }',
    ],
    ['a cursor', 'query ($text: String) { certifications(after: $text) { totalCount } }'],
    [
      'kinds',
      'query ($text: String!) { certifications(filter: { kinds: [$text] }) { totalCount nodes { rncpCode } } }',
    ],
    ['a certifier', 'query ($text: String!) { certifications(filter: { certifier: $text }) { totalCount } }'],
    ['an entry', 'query ($text: String!) { nomenclatureEntry(nomenclature: ROME, code: $text) { code label } }'],
    [
      'entries',
      'query ($text: String!) { nomenclatureEntries(nomenclature: ROME, query: $text) { totalCount nodes { code } } }',
    ],
  ] as const;
  test.each(places)('%s: nothing is taken for more than a text', async (_, query) => {
    for (const text of [...HOSTILE_TEXTS, ...IMPOSSIBLE_TEXTS]) {
      const { body } = await answer(query, { text });
      expect(JSON.stringify(body)).not.toContain('INTERNAL_SERVER_ERROR');
    }
    const { rows } = await database.pool.query('SELECT count(*)::int AS count FROM certification');
    expect(rows).toEqual([{ count: 2 }]);
  });

  test.each(['Certification:\0', 'NomenclatureEntry:ROME:\0', "NomenclatureEntry:ROME:'", 'Certification:{c}'])(
    'an id of %j leads nowhere',
    async (text) => {
      const id = Buffer.from(text).toString('base64url');
      const { body } = await answer('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(body).toEqual({ data: { node: null } });
    },
  );

  test('data that look like what plans are made of stay data', async () => {
    const { kind, body } = await answer(
      one('title acceptsEnrolments blocks { title formula { sentence } } chain { nodes { certification { title } } }'),
    );
    expect(kind).toBe('planned');
    expect(body).toMatchObject({
      data: {
        certification: {
          title: MARKED,
          blocks: [{ title: MARKED }],
          chain: { nodes: [{ certification: { title: MARKED } }, {}] },
        },
      },
    });
  });
});
