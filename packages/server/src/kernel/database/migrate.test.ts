import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../testkit/index.ts';
import { MIGRATIONS } from '../../migrations/index.ts';
import { createDataSource, migrate, readSchemaState } from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase([], { migrated: false });
});
afterAll(() => database.close());

const source = (): ReturnType<typeof createDataSource> =>
  createDataSource({ url: database.url, entities: [], migrations: MIGRATIONS, poolSize: 2 });

test('two starts at once migrate once, a third finds nothing to do', async () => {
  const sources = [source(), source(), source()];
  const [first, second] = await Promise.all(sources.slice(0, 2).map((each) => migrate(each, database.url)));
  expect([...(first ?? []), ...(second ?? [])]).toEqual(MIGRATIONS.map(({ name }) => name));
  expect(await migrate(sources[2] ?? source(), database.url)).toEqual([]);
  expect(await readSchemaState(database.pool, MIGRATIONS)).toEqual({ pending: [], unknown: [] });
  await Promise.all(sources.map((each) => each.destroy()));
});

test('a schema newer than the code is refused and left alone', async () => {
  await database.pool.query(`INSERT INTO migration ("timestamp", name) VALUES (9999999999999, 'Later9999999999999')`);
  const refused = source();
  await expect(migrate(refused, database.url)).rejects.toMatchObject({
    code: 'SCHEMA_NEWER_THAN_CODE',
    message: expect.stringContaining('Later9999999999999'),
  });
  expect(refused.isInitialized).toBe(false);
  expect((await readSchemaState(database.pool, MIGRATIONS)).unknown).toEqual(['Later9999999999999']);
});

test.each([
  ['nobody listens', 'postgres://u:p@127.0.0.1:1/x', 'The database at 127.0.0.1:1 cannot be reached: '],
  ['no such database', 'nowhere', 'database "nowhere" does not exist'],
])('%s: unreachable, in one sentence without the password', async (_, target, sentence) => {
  const url = target === 'nowhere' ? database.url.replace(/[^/]+$/, target) : target;
  const refused = createDataSource({ url, entities: [], migrations: MIGRATIONS });
  await expect(migrate(refused, url)).rejects.toMatchObject({
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
    const refused = createDataSource({ url: url.href, entities: [], migrations: MIGRATIONS });
    await expect(migrate(refused, url.href)).rejects.toMatchObject({
      code: 'DATABASE_ROLE_MISSING',
      message: expect.stringContaining(`GRANT delibere_server TO ${name};`),
    });
    await database.pool.query(`GRANT delibere_server TO ${name}`);
    await expect(migrate(refused, url.href)).rejects.not.toMatchObject({ code: 'DATABASE_ROLE_MISSING' });
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
    const serving = createDataSource({ url: url.href, entities: [], migrations: MIGRATIONS });
    expect(await migrate(serving, url.href)).toEqual([]);
    await expect(serving.query('CREATE TABLE mine ()')).rejects.toMatchObject({ code: '42501' });
    await serving.destroy();
  } finally {
    await migrated.pool.query(`DROP ROLE ${name}`);
    await migrated.close();
  }
});
