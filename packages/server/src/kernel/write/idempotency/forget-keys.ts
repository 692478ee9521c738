import type { Scheduled, Task } from '../../jobs/index.ts';

/** Kept for 48 hours, counted from the end of the hour that is written. */
const FORGET = `DELETE FROM request.idempotency_key WHERE created_at < now() - interval '49 hours'`;

/** The task that forgets the keys no request comes back with any more. */
export const IDEMPOTENCY_TASKS: Readonly<Record<string, Task>> = {
  'forget-idempotency-keys': async (_, { pool }) => {
    await pool.query(FORGET);
  },
};

/** Every hour; what an hour without a server leaves is done in the next. */
export const IDEMPOTENCY_HOURLY: Scheduled = {
  name: 'idempotency-hourly',
  task: 'forget-idempotency-keys',
  at: '7 * * * *',
  makeUpMs: 0,
};
