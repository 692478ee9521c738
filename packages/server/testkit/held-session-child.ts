import { join } from 'node:path';
import pg from 'pg';
import { holdEmbeddedPostgres } from '../src/kernel/embedded-postgres/index.ts';
import { closedBallot, openSession } from './jury/open-session.ts';
import { juryWorld } from './jury-world.ts';

/**
 * Writes a session that was opened, with a ballot that the president's voice carried, beside the server that uses the
 * folder. Prints what people call it.
 */
const [folder = ''] = process.argv.slice(2);
const held = await holdEmbeddedPostgres(join(folder, 'postgres'), 'delibere');
const pool = new pg.Pool({ connectionString: held.url, max: 2 });
try {
  const session = await juryWorld(pool).session({ on: '2026-03-03' });
  await openSession(pool, session);
  await closedBallot(pool, session, session.cases[0] ?? '', ['FOR', 'FOR', 'AGAINST', 'AGAINST']);
  const reference = `2026-${session.id.slice(0, 4)}`;
  await pool.query('UPDATE jury.session SET reference = $2 WHERE id = $1', [session.id, reference]);
  process.stdout.write(reference);
} finally {
  await pool.end();
  await held.release();
}
