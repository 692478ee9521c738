import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { SERVER_ROLE } from '../database/server-role.ts';
import { jobsLogger, SILENT } from './jobs-log.ts';

const TABLES = ['_private_jobs', '_private_job_queues', '_private_tasks', '_private_known_crontabs'];

/** The library guards its tables by row-level security without a policy: whoever does not own them sees no row. */
const GRANTS = `
  GRANT USAGE ON SCHEMA graphile_worker TO ${SERVER_ROLE};
  GRANT SELECT ON graphile_worker.migrations TO ${SERVER_ROLE};
  GRANT SELECT, INSERT, UPDATE, DELETE ON
    ${TABLES.map((table) => `graphile_worker.${table}`).join(', ')} TO ${SERVER_ROLE};
  DO $$
  DECLARE guarded regclass;
  BEGIN
    FOR guarded IN
      SELECT c.oid FROM pg_class c
      WHERE c.relnamespace = 'graphile_worker'::regnamespace AND c.relrowsecurity
        AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'server')
    LOOP
      EXECUTE format('CREATE POLICY server ON %s TO ${SERVER_ROLE} USING (true) WITH CHECK (true)', guarded);
    END LOOP;
  END $$`;

const OWNED = `SELECT pg_has_role(nspowner, 'USAGE') AS owned FROM pg_namespace WHERE nspname = 'graphile_worker'`;

/**
 * Brings the tables of the job library to the version of the library, whichever that is, and lets the server's role use
 * them. An account that does not own them may call this as long as nothing is due.
 * @param url of the account that owns the database
 */
export async function installJobs(url: string): Promise<void> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 1,
    application_name: 'delibere',
    connectionTimeoutMillis: 5_000,
  });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await runMigrations({ pgPool: pool, logger: jobsLogger(SILENT) });
    const { rows } = await pool.query<{ owned: boolean }>(OWNED);
    if (rows[0]?.owned) await pool.query(GRANTS);
  } finally {
    await pool.end();
  }
}
