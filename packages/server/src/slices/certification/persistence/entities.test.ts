import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../../testkit/index.ts';
import { CERTIFICATION_ENTITIES } from './entities/index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase(CERTIFICATION_ENTITIES);
});
afterAll(() => database.close());

/** Tables no slice owns; no entity maps them. */
const OF_THE_KERNEL = ['migration', 'data_version'];

/** TypeORM's names for types, as the catalogue writes them. */
const CATALOGUE: Readonly<Record<string, string>> = { timestamptz: 'timestamp with time zone' };

test('entities have the columns of the tables: names, types and nulls', async () => {
  const mapped = database.dataSource.entityMetadatas.flatMap((entity) =>
    entity.columns.map((column) => ({
      column: `${entity.tableName}.${column.databaseName}`,
      type: column.isArray ? 'ARRAY' : (CATALOGUE[String(column.type)] ?? String(column.type)),
      nullable: column.isNullable,
    })),
  );
  const { rows } = await database.pool.query(
    `SELECT table_name || '.' || column_name AS column, data_type AS type, is_nullable = 'YES' AS nullable
     FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> ALL ($1)`,
    [OF_THE_KERNEL],
  );
  const byName = (a: { column: string }, b: { column: string }): number => (a.column < b.column ? -1 : 1);
  expect(mapped.toSorted(byName)).toEqual(rows.toSorted(byName));
});
