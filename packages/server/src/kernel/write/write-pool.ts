import pg from 'pg';
import { AS_SERVER } from '../database/server-role.ts';

/** A write that takes longer is given up, and leaves nothing. */
const STATEMENT_TIMEOUT_MS = 10_000;

/** The pool writes and personal reads go through, in the server's role. */
export function writePool(url: string, onError: (error: Error) => void, max = 10): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: 'delibere write',
    connectionTimeoutMillis: 5_000,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
    options: `${AS_SERVER} -c jit=off`,
  });
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
