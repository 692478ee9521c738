import pg from 'pg';

/** A read that takes longer is given up: the limits of the API keep honest ones far below. */
const STATEMENT_TIMEOUT_MS = 10_000;

/**
 * The pool reads go through. Tables fit in memory, so that an index costs hardly more than reading on; compiling
 * statements costs more than running ours.
 */
export function readPool(url: string, onError: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    application_name: 'delibere api',
    connectionTimeoutMillis: 5_000,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    options: '-c random_page_cost=1.1 -c jit=off',
  });
  // A restarted database breaks idle connections; unheard, their errors would end the process.
  pool.on('error', onError);
  return pool;
}
