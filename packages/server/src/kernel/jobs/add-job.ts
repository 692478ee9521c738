import type { UnitOfWork } from '../write/unit-of-work.ts';

/** How a job differs from the usual one. */
export interface JobOptions {
  /** A job that waits under the same key is replaced by this one. */
  readonly key?: string;
  /** Not before; at once by default. */
  readonly runAt?: Date;
  /** Runs at most; 25 by default, which is about four days. */
  readonly maxAttempts?: number;
}

const ADD = `SELECT graphile_worker.add_job($1, payload := $2::json, job_key := $3, run_at := $4::timestamptz,
  max_attempts := $5::int)`;

/**
 * Adds a job to the transaction: it is run once that is committed, and never if it is not.
 * @param payload kept until the job is done, where whoever may read jobs reads it: ids, never secrets
 */
export async function addJob(uow: UnitOfWork, task: string, payload: object, options: JobOptions = {}): Promise<void> {
  const { key = null, runAt = null, maxAttempts = null } = options;
  await uow.rows(ADD, [task, JSON.stringify(payload), key, runAt, maxAttempts]);
}
