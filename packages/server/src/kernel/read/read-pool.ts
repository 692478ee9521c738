import pg from 'pg';
import { AS_SERVER } from '../database/server-role.ts';
import { ByteClient } from './byte-client.ts';

/** A read that takes longer is given up: the limits of the API keep honest ones far below. */
const STATEMENT_TIMEOUT_MS = 10_000;

/**
 * The planner reckons that reading a whole table is cheap, for it does not see that search documents lie beside their
 * rows and are unpacked one by one: where an index can answer, it must. Compiling statements costs more than running
 * ours.
 */
const SETTINGS = '-c enable_seqscan=off -c random_page_cost=1.1 -c jit=off';

/** How a pool differs from the usual one. */
export interface ReadPoolOptions {
  /** Connections at most. */
  readonly max?: number | undefined;
  readonly statementTimeoutMs?: number | undefined;
}

/** The pool reads go through; nothing is written over it. */
export function readPool(
  url: string,
  onError: (error: Error) => void,
  { max = 10, statementTimeoutMs = STATEMENT_TIMEOUT_MS }: ReadPoolOptions = {},
): pg.Pool {
  const pool = new pg.Pool({
    Client: ByteClient,
    connectionString: url,
    max,
    application_name: 'delibere api',
    connectionTimeoutMillis: 5_000,
    statement_timeout: statementTimeoutMs,
    options: `${AS_SERVER} ${SETTINGS}`,
  });
  // A restarted database breaks idle connections; unheard, their errors would end the process.
  pool.on('error', onError);
  // One that breaks in use fails its statement, which says so.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
