import { expect, test } from 'vitest';
import { testDatabase } from '../../../testkit/index.ts';
import { parameterText } from './parameter-text.ts';
import { readPool } from './read-pool.ts';
import { poolReader } from './sql-reader.ts';

test('values reach PostgreSQL as they are, and what is none of them is refused', async () => {
  const database = await testDatabase();
  const pool = readPool(database.url, () => undefined, { max: 1 });
  const reader = poolReader(pool);
  const texts = ['', 'é', '"', '\\', '\\"', '{a,b}', 'NULL', ' a ', "'", '\n', 'a,b'];
  const sql = 'SELECT to_json($1::text[]), to_json($2::text), to_json($3::int), to_json($4::bool), to_json($5::text)';
  const [row = []] = await reader.rows<readonly string[]>(
    sql,
    [[...texts, null], texts.join(), -1, true, null],
    'bytes',
  );
  const read: readonly unknown[] = row.map((text) => text && JSON.parse(Buffer.from(text, 'latin1').toString('utf8')));
  expect(read).toEqual([[...texts, null], texts.join(), -1, true, null]);
  expect(await reader.rows('SELECT $1::text[]', [[]], 'bytes')).toEqual([['{}']]);
  for (const value of [{}, [{}], [['a']], Symbol('a')]) expect(() => parameterText(value)).toThrow(TypeError);
  await pool.end();
  await database.close();
});

test('a failed statement of bytes leaves the next ones unharmed', async () => {
  const database = await testDatabase();
  const pool = readPool(database.url, () => undefined, { max: 1 });
  const reader = poolReader(pool);
  const divided = 'SELECT to_json(1 / $1::int)';
  await expect(reader.rows(divided, [0], 'bytes')).rejects.toThrow('division by zero');
  await expect(reader.rows('SELECT nothing', [], 'bytes')).rejects.toThrow('does not exist');
  for (const each of [1, 1]) expect(await reader.rows(divided, [each], 'bytes')).toEqual([['1']]);
  expect(await reader.rows(`SELECT 'é' AS text`)).toEqual([{ text: 'é' }]);
  await pool.end();
  await database.close();
});
