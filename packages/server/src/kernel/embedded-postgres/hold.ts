import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { postgresAccount } from './account.ts';
import { findBinaries } from './binaries.ts';
import { ensureCluster } from './cluster.ts';
import { isAlive, withFileLock } from './lock.ts';
import { findPostmaster, type Postmaster, startPostmaster, stopPostmaster } from './postmaster.ts';

/** Settings of every embedded server: no replica reads from it, imports write much at once, only this machine asks. */
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_wal_size=2GB',
  'checkpoint_timeout=15min',
  'shared_buffers=256MB',
  'synchronous_commit=on',
  'wal_level=minimal',
  'max_wal_senders=0',
  'timezone=UTC',
];

/** An embedded PostgreSQL in use by this process. */
export interface HeldPostgres {
  /** Connection URL of the database asked for, with its password. */
  readonly url: string;
  /** Lets go of the server; the last process to let go stops it. */
  release(): Promise<void>;
}

/**
 * Gives the PostgreSQL kept in `folder`, set up on first use and started unless it runs. Several processes may hold
 * it at once (the server and an import). A server left behind by a killed process is taken over.
 * @param folder where cluster, password and log are kept
 * @param database created when missing
 * @param settings more settings, "name=value"; they only count when this call starts the server
 * Refuses with a StartupError: `DATABASE_OTHER_MAJOR`, `DATABASE_FAILED`, `ALREADY_RUNNING`.
 */
export async function holdEmbeddedPostgres(
  folder: string,
  database: string,
  settings: readonly string[] = [],
): Promise<HeldPostgres> {
  const home = resolve(folder);
  const cluster = join(home, 'cluster');
  const holders = join(home, 'holders');
  const lock = join(home, 'lock');
  await mkdir(holders, { recursive: true });
  const url = await withFileLock(lock, async () => {
    const password = await keptPassword(join(home, 'password'));
    const account = await postgresAccount();
    const binaries = await findBinaries(account);
    await ensureCluster(cluster, password, binaries, account);
    const logFile = join(home, 'postgresql.log');
    const command = { program: binaries.postgres, cluster, logFile, account, settings: [...SETTINGS, ...settings] };
    const server = (await runningServer(cluster)) ?? (await startPostmaster(command));
    await writeFile(join(holders, String(process.pid)), '');
    const base = `postgres://postgres:${password}@127.0.0.1:${server.port}`;
    await ensureDatabase(`${base}/postgres`, database);
    return `${base}/${database}`;
  });
  return {
    url,
    release: () =>
      withFileLock(lock, async () => {
        await rm(join(holders, String(process.pid)), { force: true });
        if ((await liveHolders(holders)) === 0) await stopPostmaster(cluster);
      }),
  };
}

/** A server that is going down or coming up under a killed process is brought to a clear end first. */
async function runningServer(cluster: string): Promise<Postmaster | undefined> {
  const found = await findPostmaster(cluster);
  if (found && !found.ready) await stopPostmaster(cluster);
  return found?.ready ? found : undefined;
}

async function keptPassword(file: string): Promise<string> {
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (kept) return kept;
  const password = randomBytes(24).toString('hex');
  await writeFile(file, password, { mode: 0o600 });
  return password;
}

async function ensureDatabase(url: string, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
    if (!rowCount) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}

async function liveHolders(folder: string): Promise<number> {
  const pids = (await readdir(folder)).map(Number);
  const dead = pids.filter((pid) => !isAlive(pid));
  await Promise.all(dead.map((pid) => rm(join(folder, String(pid)), { force: true })));
  return pids.length - dead.length;
}
