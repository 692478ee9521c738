import { readdir } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../testkit/index.ts';
import { installJobs } from './index.ts';

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

async function libraryRevision(): Promise<number> {
  const files = await readdir(new URL('../sql', import.meta.resolve('graphile-worker')));
  return Math.max(...files.map((file) => Number.parseInt(file, 10)));
}

async function installedRevision(): Promise<unknown> {
  const { rows } = await server.query('SELECT max(id) AS revision FROM graphile_worker.migrations');
  return rows[0]?.revision;
}

test('a migrated database has the tables of the library as the library wants them', async () => {
  expect(await installedRevision()).toBe(await libraryRevision());
});

test('tables of an older library are brought to this one at the next start, and stay usable by the server', async () => {
  const newest = await libraryRevision();
  await database.pool.query('DELETE FROM graphile_worker.migrations WHERE id = $1', [newest]);
  await database.pool.query(`DROP POLICY server ON graphile_worker._private_tasks;
    REVOKE ALL ON graphile_worker._private_jobs FROM delibere_server`);
  expect(await installedRevision()).toBe(newest - 1);
  await installJobs(database.url);
  expect(await installedRevision()).toBe(newest);
  await server.query(`SELECT graphile_worker.add_job('mine')`);
  const { rowCount } = await server.query(`DELETE FROM graphile_worker._private_jobs`);
  expect(rowCount).toBe(1);
});

test('the server’s role changes rows and nothing else of them', async () => {
  for (const sql of [
    'DROP TABLE graphile_worker._private_jobs',
    'ALTER TABLE graphile_worker._private_jobs ADD mine int',
    'TRUNCATE graphile_worker._private_jobs',
    'DELETE FROM graphile_worker.migrations',
    'CREATE TABLE graphile_worker.mine ()',
  ])
    await expect(server.query(sql), sql).rejects.toMatchObject({ code: '42501' });
});
