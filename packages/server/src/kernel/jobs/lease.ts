import type { Pool } from 'pg';

/** Time after which a process that gives no sign is taken for dead, in milliseconds. */
export const LEASE_MS = 60_000;

const RENEW = `UPDATE graphile_worker._private_jobs SET locked_at = now() WHERE locked_by = $1`;
const FREE = `SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by))
  FROM graphile_worker._private_jobs WHERE locked_at < now() - $1 * interval '1 millisecond' HAVING count(*) > 0`;

/**
 * Renews, four times a lease, what this process holds, and frees what dead processes held: the library by itself waits
 * four hours, which is too long for a mail by which somebody signs in.
 * @param holder name under which this process locks jobs; undefined while it runs none
 */
export function keepLease(
  pool: Pool,
  holder: () => string | undefined,
  failed: (error: unknown) => void,
  leaseMs = LEASE_MS,
): { stop(): Promise<void> } {
  let running = Promise.resolve();
  const turn = async (): Promise<void> => {
    const name = holder();
    if (name !== undefined) await pool.query(RENEW, [name]);
    await pool.query(FREE, [leaseMs]);
  };
  const timer = setInterval(() => {
    running = turn().catch(failed);
  }, leaseMs / 4);
  return {
    stop: () => {
      clearInterval(timer);
      return running;
    },
  };
}
