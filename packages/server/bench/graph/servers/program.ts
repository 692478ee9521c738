import type { AddressInfo } from 'node:net';
import pg from 'pg';

/** What every server is given. */
export const DATABASE_URL = process.env.DATABASE_URL ?? '';

/** As many connections, set as the product sets its own. */
export const POOL: pg.PoolConfig = {
  connectionString: DATABASE_URL,
  max: 10,
  options: '-c enable_seqscan=off -c random_page_cost=1.1 -c jit=off',
};

export function pool(): pg.Pool {
  return new pg.Pool(POOL);
}

/** Tells the bench that the server listens, and where. */
export function listens(address: string | AddressInfo | null): void {
  process.stdout.write(`${JSON.stringify(typeof address === 'object' ? address?.port : null)}\n`);
}
