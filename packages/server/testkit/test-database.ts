import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { inject } from 'vitest';
import { createDataSource, type DataSourceParts } from '../src/kernel/database/data-source.ts';
import { MIGRATIONS } from '../src/migrations/index.ts';
import { dropDatabase, onDatabase, withName } from './maintenance.ts';

/** A database of one test file's own. */
export interface TestDatabase {
  readonly url: string;
  readonly dataSource: DataSource;
  readonly pool: pg.Pool;
  /** Closes the connections and drops the database. */
  close(): Promise<void>;
}

/**
 * A fresh copy of the migrated template (some tens of milliseconds), connected.
 * @param entities what the data source maps
 * @param migrated false gives an empty database instead
 */
export async function testDatabase(
  entities: DataSourceParts['entities'] = [],
  { migrated = true }: { readonly migrated?: boolean } = {},
): Promise<TestDatabase> {
  const server = inject('testServer');
  const name = `delibere_test_${randomBytes(6).toString('hex')}`;
  await onDatabase(server, `CREATE DATABASE ${name} TEMPLATE ${migrated ? inject('testTemplate') : 'template1'}`);
  const url = withName(server, name);
  const dataSource = createDataSource({ url, entities, migrations: MIGRATIONS, poolSize: 5 });
  await dataSource.initialize();
  const pool = new pg.Pool({ connectionString: url, max: 5 });
  pool.on('error', () => undefined);
  return {
    url,
    dataSource,
    pool,
    close: async () => {
      await pool.end();
      if (dataSource.isInitialized) await dataSource.destroy();
      await dropDatabase(server, name);
    },
  };
}
