import { ROLE_SCOPES, ROLES } from '@delibere/shared';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appAsRoles, inRole } from '../../../../../testkit/as-role.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';
import { verifyTrail } from '../../../audit/index.ts';
import { createDemoDirectory } from './create-demo-directory.ts';
import { DEMO_ROLES } from './demo-people.ts';

let database: TestDatabase;
let server: pg.Pool;
beforeAll(async () => {
  database = await testDatabase();
  server = new pg.Pool({ connectionString: database.url, options: '-c role=delibere_server' });
});
afterAll(async () => {
  await server.end();
  await database.close();
});

const counts = async () =>
  (
    await database.pool.query(`SELECT (SELECT count(*)::int FROM directory.organisation) AS organisations,
      (SELECT count(*)::int FROM directory.person) AS persons, (SELECT count(*)::int FROM directory.mandate) AS mandates,
      (SELECT count(*)::int FROM directory.person_contact WHERE email NOT LIKE '%.example') AS reachable,
      (SELECT count(*)::int FROM audit.event) AS events`)
  ).rows[0];

test('an empty directory is filled, once, with people nobody can reach, and the trail says so', async () => {
  const made = await Promise.all([1, 2].map(() => createDemoDirectory(server, new Date())));
  expect(made.filter(Boolean)).toHaveLength(1);
  const first = await counts();
  expect(first).toMatchObject({ organisations: 16, persons: 92, mandates: 39, reachable: 0 });
  expect(await createDemoDirectory(server, new Date())).toBe(false);
  expect(await counts()).toEqual(first);
  const client = await database.pool.connect();
  expect(await verifyTrail(client)).toMatchObject({ events: first.events, faults: [] });
  client.release();
});

test('somebody acts in each role, in a scope it can have, and sees themselves', async () => {
  const api = await appAsRoles(database.url);
  for (const role of ROLES) {
    const { personId, scope } = DEMO_ROLES[role];
    expect(ROLE_SCOPES[role]).toContain(scope?.kind ?? 'NATIONAL');
    const query = 'query ($id: ID!) { person(id: $id) { familyName affiliations { organisationName } } }';
    const { data } = await api.askAs(inRole(role, scope, personId), query, { id: personId });
    expect(data.person?.affiliations, role).toHaveLength(1);
  }
  await api.close();
});

test('a directory that holds something is left as it is', async () => {
  await database.pool.query('TRUNCATE directory.person, directory.organisation CASCADE');
  await database.pool.query(
    `INSERT INTO directory.organisation (id, kind, name) VALUES (gen_random_uuid(), 'UNION', 'Une vraie')`,
  );
  expect(await createDemoDirectory(server, new Date())).toBe(false);
  expect(await counts()).toMatchObject({ organisations: 1, persons: 0 });
});
