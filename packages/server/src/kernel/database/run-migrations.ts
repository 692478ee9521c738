import { createDataSource } from './data-source.ts';
import type { SchemaParts } from './migrate.ts';

/** Runs the migrations that the database lacks, each in a transaction of its own; returns their names. */
export async function runMigrations({ url, migrations }: SchemaParts): Promise<readonly string[]> {
  const dataSource = createDataSource({ url, entities: [], migrations, poolSize: 1 });
  await dataSource.initialize();
  try {
    const applied = await dataSource.runMigrations();
    return applied.map(({ name }) => name);
  } finally {
    await dataSource.destroy();
  }
}
