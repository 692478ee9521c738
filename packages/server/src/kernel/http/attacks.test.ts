import { afterAll, beforeAll, expect, test } from 'vitest';
import { ATTACKS } from '../../../testkit/attacks.ts';
import { type TestApp, testApp } from '../../../testkit/graphql-client.ts';
import { type TestDatabase, testDatabase } from '../../../testkit/index.ts';

let database: TestDatabase;
let api: TestApp;
beforeAll(async () => {
  database = await testDatabase();
  api = await testApp(database.url, { env: { mode: 'production', logLevel: 'error' } });
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const send = (body: string): ReturnType<TestApp['inject']> =>
  api.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: body });

test.each(ATTACKS.map((attack) => [attack.name, attack] as const))(
  'refused before anything is read: %s',
  async (_name, { body, status, code, rule }) => {
    for (const _ of [1, 2]) {
      api.statements();
      const reply = await send(body);
      const { errors, ...rest } = reply.json();
      expect(errors[0].extensions.code).toBe(code);
      if (rule) expect(errors[0].extensions).toMatchObject({ rule, limit: expect.any(Number) });
      expect(reply.statusCode).toBe(status);
      expect(rest).toEqual({});
      expect(reply.body.length).toBeLessThan(35_000);
      expect(api.statements()).toEqual([]);
    }
  },
);

/** The attacks that fit in an address. */
const DOCUMENTS = ATTACKS.flatMap((attack) => {
  if (attack.body.length > 5_000 || attack.code === 'BAD_REQUEST' || !attack.body.startsWith('{')) return [];
  return [[attack.name, { ...attack, ...JSON.parse(attack.body) }] as const];
});

test.each(DOCUMENTS)('refused by GET as well: %s', async (_name, { query, variables, ...attack }) => {
  const search = new URLSearchParams({ query, ...(variables ? { variables: JSON.stringify(variables) } : {}) });
  const reply = await api.inject({ url: `/graphql?${search}`, headers: { 'apollo-require-preflight': 'true' } });
  expect(reply.json().errors[0].extensions.code).toBe(attack.code);
  expect(reply.statusCode).toBe(attack.status);
});

test('thousands of values in an address are refused before they are parsed', async () => {
  const variables = JSON.stringify({ l: Array.from({ length: 3_000 }, () => 5) });
  const reply = await api.inject({
    url: `/graphql?query=%7B__typename%7D&variables=${encodeURIComponent(variables)}`,
    headers: { 'apollo-require-preflight': 'true' },
  });
  expect([reply.statusCode, reply.json().errors[0].extensions.rule]).toEqual([400, 'values']);
});

test('after all of them together a page is answered', async () => {
  const replies = await Promise.all(
    ATTACKS.flatMap((attack) => [attack, attack, attack]).map(({ body }) => send(body)),
  );
  expect(replies.every(({ statusCode }) => statusCode >= 400)).toBe(true);
  const { data, errors } = await api.ask('{ certifications(first: 20) { nodes { title } } }');
  expect(errors).toEqual([]);
  expect(data).toEqual({ certifications: { nodes: [] } });
});
