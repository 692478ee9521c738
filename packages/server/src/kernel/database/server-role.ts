import type { ClientBase } from 'pg';
import { StartupError } from '../startup-error.ts';

/** The role a server works as: it owns nothing, and each migration grants it what it needs, table by table. */
export const SERVER_ROLE = 'delibere_server';

/** Connection options (libpq syntax) of every connection the server answers requests with. */
export const AS_SERVER = `-c role=${SERVER_ROLE}`;

/** Another process made it at the same moment: roles belong to the whole cluster, out of reach of our lock. */
const MADE_MEANWHILE = new Set(['42710', '23505', 'XX000']);
const NOT_ALLOWED = '42501';

/**
 * Makes the role of the server where the cluster lacks it, and lets the account of this connection work as it.
 * Refuses (StartupError `DATABASE_ROLE_MISSING`) where that account may not, with what an administrator has to run.
 */
export async function ensureServerRole(client: ClientBase): Promise<void> {
  if (await mayWorkAsServer(client)) return;
  try {
    await attempt(client, `CREATE ROLE ${SERVER_ROLE} NOLOGIN`);
    await attempt(client, `GRANT ${SERVER_ROLE} TO CURRENT_USER`);
  } catch (cause) {
    if (codeOf(cause) !== NOT_ALLOWED) throw cause;
    const { rows } = await client.query<{ name: string }>('SELECT quote_ident(current_user) AS name');
    const remedy = `CREATE ROLE ${SERVER_ROLE} NOLOGIN; GRANT ${SERVER_ROLE} TO ${rows[0]?.name};`;
    const sentence = `The account of the database may not make the role the server works as: let an administrator run ${remedy}`;
    throw new StartupError('DATABASE_ROLE_MISSING', sentence, { cause });
  }
}

async function mayWorkAsServer(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ member: boolean }>(
    `SELECT pg_has_role(current_user, oid, 'MEMBER') AS member FROM pg_roles WHERE rolname = $1`,
    [SERVER_ROLE],
  );
  return rows[0]?.member === true;
}

async function attempt(client: ClientBase, sql: string): Promise<void> {
  try {
    await client.query(sql);
  } catch (error) {
    if (!MADE_MEANWHILE.has(codeOf(error) ?? '')) throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
