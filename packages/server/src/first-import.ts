import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { importFiles, silentObserver } from './slices/certification/index.ts';

const CODE = 'RNCP28245';
const FILE = fileURLToPath(new URL(`../data/fiches/${CODE}.xml`, import.meta.url));

/**
 * Imports the fiche that comes with the product, unless the database has it: a later export may have brought
 * a newer version, which must not be taken back.
 */
export async function importShippedFiche(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM certification WHERE code = $1', [CODE]);
    if (!rowCount) await importFiles({ url, files: [FILE], observer: silentObserver });
  } finally {
    await client.end();
  }
}
