import { expect, test } from 'vitest';
import { testApp } from '../../../testkit/graphql-client.ts';
import { testDatabase } from '../../../testkit/index.ts';
import { readPool } from './read-pool.ts';

const QUERY = '{ certification(rncpCode: "RNCP1") { title } }';

test('a statement that takes longer than allowed is ended by PostgreSQL, and the connection serves on', async () => {
  const database = await testDatabase();
  const pool = readPool(database.url, () => undefined, { max: 1, statementTimeoutMs: 100 });
  await expect(pool.query('SELECT pg_sleep(5)')).rejects.toMatchObject({ code: '57014' });
  expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  await pool.end();
  await database.close();
});

test('without other orders a statement has ten seconds', async () => {
  const database = await testDatabase();
  const pool = readPool(database.url, () => undefined);
  expect((await pool.query('SHOW statement_timeout')).rows).toEqual([{ statement_timeout: '10s' }]);
  await pool.end();
  await database.close();
});

test.each([true, false])('a client is told that its read was given up, and no more (planned: %s)', async (planner) => {
  const database = await testDatabase();
  const api = await testApp(database.url, {
    env: { mode: 'production', logLevel: 'silent' },
    statementTimeoutMs: 100,
    cache: false,
    planner,
  });
  const writer = await database.pool.connect();
  await writer.query('BEGIN; LOCK certification IN ACCESS EXCLUSIVE MODE');
  const { data, errors } = await api.ask(QUERY, {}, { 'x-request-id': 'slow-request-1' });
  await writer.query('ROLLBACK');
  writer.release();
  expect(data).toEqual({ certification: null });
  expect(errors).toMatchObject([
    { message: expect.stringContaining('took too long'), extensions: { code: 'TIMEOUT', requestId: 'slow-request-1' } },
  ]);
  expect(JSON.stringify(errors)).not.toMatch(/statement|canceling|select/i);
  expect((await api.ask(QUERY)).errors).toEqual([]);
  await api.close();
  await database.close();
});
