import { type Audit, serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../testkit/graphql-client.ts';
import { type TestDatabase, testDatabase } from '../../../testkit/index.ts';

let database: TestDatabase;
let api: TestApp;
let address: string;
beforeAll(async () => {
  database = await testDatabase();
  api = await testApp(database.url, { introspection: true });
  address = await api.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await api.close();
  await database.close();
});

/** GETs a form of another site could send: refused by the guard against forgery (decision 0007). */
const FORM_GETS: ReadonlySet<string> = new Set(['5A70', 'D6D5', '6A70']);

const AUDITS: readonly Audit[] = serverAudits({ url: () => `${address}/graphql` });

test('the suite is there, whole', () => {
  const levels = AUDITS.map(({ name }) => name.split(' ')[0]);
  const count = (level: string): number => levels.filter((one) => one === level).length;
  expect({ must: count('MUST'), should: count('SHOULD'), may: count('MAY') }).toMatchInlineSnapshot(`
    {
      "may": 25,
      "must": 13,
      "should": 23,
    }
  `);
});

test.each(AUDITS.filter(({ id }) => !FORM_GETS.has(id)).map((audit) => [audit.id, audit.name, audit] as const))(
  'audit %s: %s',
  async (_id, _name, audit) => {
    const result = await audit.fn();
    expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
  },
);

test.each(AUDITS.filter(({ id }) => FORM_GETS.has(id)).map((audit) => [audit.id, audit.name, audit] as const))(
  'audit %s is refused as a forgery: %s',
  async (_id, name, audit) => {
    expect(name).toMatch(/^MAY /);
    const result = await audit.fn();
    expect(result).toMatchObject({ status: 'notice', response: { status: 400 } });
    if (result.status !== 'notice') return;
    expect(await result.response.text()).toContain('CSRF');
  },
);
