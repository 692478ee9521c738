import { ROLES } from '@delibere/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appByRole } from '../../../../testkit/app-by-role.ts';
import { append } from '../../../../testkit/audit-world.ts';
import type { Answer, TestApp } from '../../../../testkit/graphql-client.ts';
import { type TestDatabase, testDatabase } from '../../../../testkit/index.ts';
import { takeAnchor } from '../index.ts';

let database: TestDatabase;
let app: TestApp;
beforeAll(async () => {
  database = await testDatabase();
  app = await appByRole(database.url);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const TRAIL = '{ auditEvents { totalCount nodes { id } } }';
const HISTORY = 'query ($id: ID!) { objectHistory(type: ORGANISATION, id: $id) { totalCount nodes { id } } }';
const INTEGRITY = `{ trailIntegrity { events objects anchoredEvents lastAnchor { takenAt digest } } }`;

test('the state of the trail tells its length, and what its anchors cover', async () => {
  const { pool } = database;
  const told = async (): Promise<Answer['data']> =>
    (await app.ask(INTEGRITY, {}, { 'x-role': 'AUDITOR' })).data.trailIntegrity;
  expect(await told()).toEqual({ events: 0, objects: 0, anchoredEvents: 0, lastAnchor: null });
  for (const id of ['a', 'a', 'b']) await append(pool, { kind: 'ORGANISATION_CHANGED', type: 'ORGANISATION', id });
  const digest = await takeAnchor(database.url);
  await append(pool, { kind: 'ORGANISATION_CHANGED', type: 'ORGANISATION', id: 'b' });
  const takenAt = expect.stringMatching(/Z$/);
  expect(await told()).toEqual({ events: 4, objects: 2, anchoredEvents: 3, lastAnchor: { digest, takenAt } });
});

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  auditEvents: ['AUDITOR'],
  trailIntegrity: ['AUDITOR'],
  objectHistory: ['ADMINISTRATOR', 'AUDITOR'],
};
test.each([
  ['auditEvents', TRAIL],
  ['trailIntegrity', INTEGRITY],
  ['objectHistory', HISTORY],
])('%s is refused at the door to everybody else, and to nobody', async (field, query) => {
  const nobody = await app.ask(query, { id: 'o' });
  expect(nobody.errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  for (const role of ROLES) {
    const { errors } = await app.ask(query, { id: 'o' }, { 'x-role': role });
    expect([role, errors[0]?.extensions.code]).toEqual([
      role,
      ALLOWED[field]?.includes(role) ? undefined : 'FORBIDDEN',
    ]);
  }
});
