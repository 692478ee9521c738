import { migrate } from '../src/kernel/database/index.ts';
import { MIGRATIONS } from '../src/migrations/index.ts';

/** The schema belongs to the set-up of a database, not to an import. */
export async function migrateEmpty(url: string): Promise<void> {
  await migrate({ url, migrations: MIGRATIONS });
}
