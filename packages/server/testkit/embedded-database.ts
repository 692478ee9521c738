import { join } from 'node:path';
import { holdEmbeddedPostgres } from '../src/kernel/embedded-postgres/index.ts';
import { onDatabase } from './maintenance.ts';

/** Runs one statement on the embedded database of a server that runs, as its owner: for what only time brings about. */
export async function onEmbedded(dataDir: string, statement: string): Promise<void> {
  const held = await holdEmbeddedPostgres(join(dataDir, 'postgres'), 'delibere');
  try {
    await onDatabase(held.url, statement);
  } finally {
    await held.release();
  }
}
