import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../../testkit/graphql-client.ts';
import { type TestDatabase, testDatabase } from '../../../../testkit/index.ts';
import { DEFAULT_LIMITS } from './limits.ts';

let database: TestDatabase;
let api: TestApp;
beforeAll(async () => {
  database = await testDatabase();
  api = await testApp(database.url);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const nested = (levels: number): string =>
  `{ certification(rncpCode: "RNCP1") { ${'replaces { certification { '.repeat(levels)} title ${'} }'.repeat(levels)} } }`;
const FRAGMENTS = Array.from({ length: 30 }, (_, n) => `fragment F${n} on Certification { ...F${n + 1} ...F${n + 1} }`);
const EXPONENTIAL = `{ certification(rncpCode: "RNCP1") { ...F0 } } ${FRAGMENTS.join(' ')} fragment F30 on Certification { title }`;
const NODES = 'nodes { nsf { certifications(first: 100) { nodes { title } } } }';

test.each([
  ['depth', nested(8), {}, DEFAULT_LIMITS.depth],
  [
    'aliases',
    `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: certification(rncpCode: "RNCP1") { title }`).join(' ')} }`,
    {},
    DEFAULT_LIMITS.aliases,
  ],
  ['fields', `{ certification(rncpCode: "RNCP1") { ${'title '.repeat(601)} } }`, {}, DEFAULT_LIMITS.fields],
  [
    'directives',
    `{ certification(rncpCode: "RNCP1") { ${'title @include(if: true) '.repeat(51)} } }`,
    {},
    DEFAULT_LIMITS.directives,
  ],
  [
    'operations',
    Array.from({ length: 11 }, (_, n) => `query Q${n} { certification(rncpCode: "RNCP1") { title } }`).join(' '),
    {},
    DEFAULT_LIMITS.operations,
  ],
  ['cost', `{ certifications(first: 100) { ${NODES} } }`, {}, DEFAULT_LIMITS.cost],
  ['cost', `query ($n: Int!) { certifications(first: $n) { ${NODES} } }`, { n: 100 }, DEFAULT_LIMITS.cost],
  ['cost', `query ($n: Int! = 100) { certifications(first: $n) { ${NODES} } }`, {}, DEFAULT_LIMITS.cost],
  ['tokens', `{ certification(rncpCode: "RNCP1") { ${'title '.repeat(2001)} } }`, {}, DEFAULT_LIMITS.tokens],
  ['selections', EXPONENTIAL, {}, DEFAULT_LIMITS.selections],
])('too many %s are refused before anything is read, with the limit said', async (rule, query, variables, limit) => {
  api.statements();
  const reply = await api.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query, variables, ...(rule === 'operations' ? { operationName: 'Q0' } : {}) },
  });
  const { errors } = reply.json();
  expect(reply.statusCode).toBe(400);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({
    message: expect.stringContaining(String(limit)),
    extensions: { code: 'LIMIT_EXCEEDED', rule, limit },
  });
  if (rule !== 'tokens' && rule !== 'selections') expect(errors[0].extensions.actual).toBeGreaterThan(limit);
  expect(api.statements()).toEqual([]);
});

test('a request within each limit passes', async () => {
  expect((await api.ask(nested(4))).errors).toEqual([]);
  const aliases = Array.from({ length: 30 }, (_, n) => `a${n}: certification(rncpCode: "RNCP1") { title }`);
  expect((await api.ask(`{ ${aliases.join(' ')} }`)).errors).toEqual([]);
  expect(
    (await api.ask(`{ certifications(first: 100) { nodes { title nsf { code } certifiers { name } } } }`)).errors,
  ).toEqual([]);
});

test('a document with many faults is told the first ones only', async () => {
  const { errors } = await api.ask(`{ ${Array.from({ length: 20 }, (_, n) => `f${n}`).join(' ')} }`);
  expect(errors).toHaveLength(DEFAULT_LIMITS.validationErrors + 1);
  expect(errors.at(-1)?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', rule: 'validationErrors' });
});

test.each([0, -1, 101, 300_000, 2_147_483_647])(
  'a page of %i is refused, written out or by variable, wherever it stands',
  async (first) => {
    const asked = [
      await api.ask(`{ certifications(first: ${first}) { totalCount } }`),
      await api.ask('query ($n: Int!) { certifications(first: $n) { totalCount } }', { n: first }),
      await api.ask(
        `query ($n: Int! = ${first}) { nomenclatureEntries(nomenclature: ROME, first: $n) { totalCount } }`,
      ),
      await api.ask('query ($n: Int!) { certification(rncpCode: "RNCP1") { partners(first: $n) { totalCount } } }', {
        n: first,
      }),
    ];
    for (const { errors } of asked) {
      expect(errors).toMatchObject([
        { message: expect.stringContaining('from 1 to 100'), extensions: { code: 'BAD_USER_INPUT', field: 'first' } },
      ]);
    }
  },
);

test('introspection passes where it is allowed, and is refused elsewhere', async () => {
  expect((await api.ask(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }))).errors).toEqual(
    [],
  );
  const production = await testApp(database.url, { env: { mode: 'production', logLevel: 'silent' } });
  const { errors } = await production.ask('{ __schema { queryType { name } } }');
  const { errors: misspelt } = await production.ask('{ certificatio { title } }');
  await production.close();
  expect(errors).toHaveLength(1);
  expect(misspelt[0]?.message).not.toContain('Did you mean');
});
