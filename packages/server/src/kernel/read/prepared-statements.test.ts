import { expect, test } from 'vitest';
import { testDatabase } from '../../../testkit/index.ts';
import { MAX_PREPARED } from './prepared-statements.ts';
import { readPool } from './read-pool.ts';
import { poolReader } from './sql-reader.ts';

test('a connection keeps the statements used last, and no more than it may', async () => {
  const database = await testDatabase();
  const pool = readPool(database.url, () => undefined, { max: 1 });
  const reader = poolReader(pool);
  const kept = `SELECT 'kept' AS text`;
  for (let n = 0; n < 2 * MAX_PREPARED + 20; n += 1) {
    expect(await reader.rows(`SELECT $1::int + ${n} AS sum`, [1], true)).toEqual([{ sum: n + 1 }]);
    await reader.rows(kept, [], true);
  }
  // Used long ago and forgotten, it is prepared again.
  expect(await reader.rows('SELECT $1::int + 0 AS sum', [1], true)).toEqual([{ sum: 1 }]);
  const held = await reader.rows<{ statement: string }>('SELECT statement FROM pg_prepared_statements');
  expect(held.length).toBeLessThanOrEqual(MAX_PREPARED);
  expect(held.length).toBeGreaterThan(MAX_PREPARED - 5);
  expect(held.map(({ statement }) => statement)).toContain(kept);
  await pool.end();
  await database.close();
});
