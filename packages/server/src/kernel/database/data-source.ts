import { DataSource, type EntitySchema, type MigrationInterface } from 'typeorm';
import { MIGRATION_TABLE } from './schema-state.ts';

/** A class that TypeORM builds itself. */
type Constructor<T = object> = new () => T;

/** What a data source is made of. */
export interface DataSourceParts {
  /** postgres://user:password@host:port/database */
  readonly url: string;
  readonly entities: readonly (Constructor | EntitySchema)[];
  readonly migrations: readonly Constructor<MigrationInterface>[];
  /** Largest number of connections; 10 by default. */
  readonly poolSize?: number;
}

/** A data source, not yet connected; the schema only ever changes through `migrate`. */
export function createDataSource({ url, entities, migrations, poolSize = 10 }: DataSourceParts): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [...entities],
    migrations: [...migrations],
    migrationsTableName: MIGRATION_TABLE,
    migrationsTransactionMode: 'each',
    synchronize: false,
    poolSize,
    applicationName: 'delibere',
    // A restarted database breaks idle connections; the pool replaces them, the process must live on.
    poolErrorHandler: () => undefined,
    installExtensions: false,
    extra: { connectionTimeoutMillis: 5_000 },
  });
}
