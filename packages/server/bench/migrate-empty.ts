import { createDataSource, migrate } from '../src/kernel/database/index.ts';
import { MIGRATIONS } from '../src/migrations/index.ts';

/** The schema belongs to the set-up of a database, not to an import. */
export async function migrateEmpty(url: string): Promise<void> {
  const dataSource = createDataSource({ url, entities: [], migrations: MIGRATIONS, poolSize: 1 });
  await migrate(dataSource, url);
  await dataSource.destroy();
}
