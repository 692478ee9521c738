import pg from 'pg';
import { AS_SERVER } from '../../../kernel/database/index.ts';

const STATEMENT_TIMEOUT_MS = 10_000;
const { INT8 } = pg.types.builtins;

/** Counters of passkeys are read as numbers: they have 32 bits. */
const getTypeParser: pg.CustomTypesConfig['getTypeParser'] = (oid: number): ((value: string) => unknown) =>
  oid === INT8 ? Number : pg.types.getTypeParser(oid);

/** The pool of everything about signing in, in the server's role: names without a schema are those of `identity`. */
export function signInPool(url: string, onError: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 5,
    application_name: 'delibere sign-in',
    connectionTimeoutMillis: 5_000,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
    options: `${AS_SERVER} -c search_path=identity -c jit=off`,
    types: { getTypeParser },
  });
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
