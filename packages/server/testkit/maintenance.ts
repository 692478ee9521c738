import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** Runs one statement on the database of a URL, over a connection of its own. */
export async function onDatabase(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const CONNECTED = 'SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = $1';
const TRIES = 40;
const PAUSE_MS = 25;

/**
 * Drops a database once those who said goodbye to it are gone: whoever is cut off while leaving fails where nobody
 * listens any more. Whoever stays is cut off after a second.
 */
export async function dropDatabase(server: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    for (let tries = 0; tries < TRIES; tries++) {
      const { rows } = await client.query<{ count: number }>(CONNECTED, [name]);
      if (rows[0]?.count === 0) break;
      await sleep(PAUSE_MS);
    }
    await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
  } finally {
    await client.end();
  }
}

/** The same server, another database. */
export function withName(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
