import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../testkit/index.ts';
import { MIGRATIONS } from '../../migrations/index.ts';
import { migrate, readSchemaState } from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase([], { migrated: false });
});
afterAll(() => database.close());

const migrateDatabase = (): ReturnType<typeof migrate> => migrate({ url: database.url, migrations: MIGRATIONS });

test('two starts at once migrate once, a third finds nothing to do', async () => {
  const [first, second] = await Promise.all([migrateDatabase(), migrateDatabase()]);
  expect([...first, ...second]).toEqual(MIGRATIONS.map(({ name }) => name));
  expect(await migrateDatabase()).toEqual([]);
  expect(await readSchemaState(database.pool, MIGRATIONS)).toEqual({ pending: [], unknown: [] });
});

test('a schema newer than the code is refused and left alone', async () => {
  await database.pool.query(`INSERT INTO migration ("timestamp", name) VALUES (9999999999999, 'Later9999999999999')`);
  await expect(migrateDatabase()).rejects.toMatchObject({
    code: 'SCHEMA_NEWER_THAN_CODE',
    message: expect.stringContaining('Later9999999999999'),
  });
  expect((await readSchemaState(database.pool, MIGRATIONS)).unknown).toEqual(['Later9999999999999']);
});

test.each([
  ['nobody listens', 'postgres://u:p@127.0.0.1:1/x', 'The database at 127.0.0.1:1 cannot be reached: '],
  ['no such database', 'nowhere', 'database "nowhere" does not exist'],
])('%s: unreachable, in one sentence without the password', async (_, target, sentence) => {
  const url = target === 'nowhere' ? database.url.replace(/[^/]+$/, target) : target;
  await expect(migrate({ url, migrations: MIGRATIONS })).rejects.toMatchObject({
    code: 'DATABASE_UNREACHABLE',
    message: expect.stringContaining(sentence),
  });
});

test('an account that may not make the server’s role is told what an administrator has to run', async () => {
  const name = `poor_${randomBytes(4).toString('hex')}`;
  const url = new URL(database.url);
  await database.pool.query(`CREATE ROLE ${name} LOGIN PASSWORD 'p'`);
  try {
    url.username = name;
    url.password = 'p';
    const refused = { url: url.href, migrations: MIGRATIONS };
    await expect(migrate(refused)).rejects.toMatchObject({
      code: 'DATABASE_ROLE_MISSING',
      message: expect.stringContaining(`GRANT delibere_server TO ${name};`),
    });
    await database.pool.query(`GRANT delibere_server TO ${name}`);
    await expect(migrate(refused)).rejects.not.toMatchObject({ code: 'DATABASE_ROLE_MISSING' });
  } finally {
    await database.pool.query(`DROP ROLE ${name}`);
  }
});

test('an account that may only work as the server starts it where nothing is due', async () => {
  const migrated = await testDatabase();
  const name = `serving_${randomBytes(4).toString('hex')}`;
  await migrated.pool.query(`CREATE ROLE ${name} LOGIN PASSWORD 'p' IN ROLE delibere_server`);
  try {
    const url = new URL(migrated.url);
    url.username = name;
    url.password = 'p';
    expect(await migrate({ url: url.href, migrations: MIGRATIONS })).toEqual([]);
    const serving = new pg.Client({ connectionString: url.href });
    await serving.connect();
    await expect(serving.query('CREATE TABLE mine ()')).rejects.toMatchObject({ code: '42501' });
    await serving.end();
  } finally {
    await migrated.pool.query(`DROP ROLE ${name}`);
    await migrated.close();
  }
});
