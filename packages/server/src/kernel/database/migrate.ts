import pg from 'pg';
import { StartupError } from '../startup-error.ts';
import type { DataSourceParts } from './data-source.ts';
import { compareSchema, MIGRATION_TABLE, majorVersion, OLDEST_POSTGRESQL, type SchemaState } from './schema-state.ts';
import { ensureServerRole } from './server-role.ts';

/** Any fixed number does, as long as every version of the server uses it. */
const LOCK_KEY = 1_684_368_482;

/** The database to bring up to date, and what with. */
export type SchemaParts = Pick<DataSourceParts, 'url' | 'migrations'>;

/**
 * Brings a database to the schema of the code; two processes that start together migrate once. Checks before it writes
 * anything. What migrates is loaded only where a migration is due: most starts have none, and loading it takes longer
 * than all else that is done here.
 * Refuses with a StartupError: `DATABASE_UNREACHABLE`, `DATABASE_TOO_OLD`, `DATABASE_ROLE_MISSING`,
 * `SCHEMA_NEWER_THAN_CODE`.
 * @returns names of the migrations applied by this call
 */
export async function migrate({ url, migrations }: SchemaParts): Promise<readonly string[]> {
  const client = await connect(url);
  try {
    await refuseOldServer(client);
    await client.query('SELECT pg_advisory_lock($1)', [LOCK_KEY]);
    await ensureServerRole(client);
    const state = compareSchema(namesOf(migrations), await appliedMigrations(client));
    refuseNewerSchema(state);
    if (state.pending.length === 0) return [];
    const [{ installJobs }, { runMigrations }] = await Promise.all([
      import('../jobs/install-jobs.ts'),
      import('./run-migrations.ts'),
    ]);
    await installJobs(url);
    return await runMigrations({ url, migrations });
  } finally {
    await client.end();
  }
}

/** Reads where a database stands with regard to the migrations given; throws what the driver throws. */
export async function readSchemaState(
  database: Pick<pg.Pool, 'query'>,
  migrations: DataSourceParts['migrations'],
): Promise<SchemaState> {
  const { rows } = await database.query<{ name: string }>(`SELECT name FROM ${MIGRATION_TABLE} ORDER BY id`);
  return compareSchema(
    namesOf(migrations),
    rows.map(({ name }) => name),
  );
}

function namesOf(migrations: SchemaParts['migrations']): readonly string[] {
  return migrations.map(({ name }) => name);
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (cause) {
    await client.end().catch(() => undefined);
    const { host } = new URL(url);
    throw new StartupError('DATABASE_UNREACHABLE', `The database at ${host} cannot be reached: ${reason(cause)}.`, {
      cause,
    });
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num');
  const major = majorVersion(rows[0]?.server_version_num ?? '0');
  if (major >= OLDEST_POSTGRESQL) return;
  const sentence = `The database runs PostgreSQL ${major}, which is too old: version ${OLDEST_POSTGRESQL} or later is needed.`;
  throw new StartupError('DATABASE_TOO_OLD', sentence);
}

async function appliedMigrations(client: pg.Client): Promise<readonly string[]> {
  const { rows: tables } = await client.query('SELECT to_regclass($1) AS found', [MIGRATION_TABLE]);
  if (tables[0]?.found === null) return [];
  const { rows } = await client.query<{ name: string }>(`SELECT name FROM ${MIGRATION_TABLE} ORDER BY id`);
  return rows.map(({ name }) => name);
}

function refuseNewerSchema({ unknown }: SchemaState): void {
  if (unknown.length === 0) return;
  const sentence = `The database was migrated by a newer version of Délibéré (it has ${unknown.join(', ')}): start that version, or restore a backup made before it.`;
  throw new StartupError('SCHEMA_NEWER_THAN_CODE', sentence);
}

function reason(cause: unknown): string {
  const first = cause instanceof AggregateError ? cause.errors[0] : cause;
  return first instanceof Error ? first.message.replace(/\.$/, '') : String(first);
}
