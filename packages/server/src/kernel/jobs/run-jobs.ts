import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseCronItems, type Runner, run, type TaskList } from 'graphile-worker';
import pg from 'pg';
import { AS_SERVER } from '../database/server-role.ts';
import { type JobLog, jobsLogger } from './jobs-log.ts';
import { keepLease } from './lease.ts';
import type { Scheduled, Tasks } from './task.ts';

/** Jobs one process runs at a time. */
const CONCURRENCY = 4;
/** How often jobs that wait for their time are looked for (new ones are announced), and when a library that stopped is started again. */
const PACE_MS = 5_000;
/** Only ends that are gathered, if for no time at all, are waited for when the library stops. */
const AWAITED_ENDS = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };

/** What a process runs jobs with. */
export interface JobsParts {
  /** Jobs of other tasks are left to processes that know them. */
  readonly tasks: Tasks;
  readonly schedule?: readonly Scheduled[];
  readonly log: JobLog;
  /** Time after which a silent process is taken for dead, where it is not the usual one. */
  readonly leaseMs?: number;
  /** How often jobs that wait are looked for, and how long after it stopped the library is started again. */
  readonly paceMs?: number;
}

/** The jobs of this process. */
export interface RunningJobs {
  /** Takes no further job and waits for those that run. */
  stop(): Promise<void>;
}

/**
 * Runs jobs as they come, beside any number of other processes: a job is run by one of them. Starts as soon as the
 * database tells of a commit; goes on after the database was away.
 */
export async function runJobs(url: string, parts: JobsParts): Promise<RunningJobs> {
  if (Object.keys(parts.tasks).length === 0) return { stop: async () => undefined };
  const pool = jobsPool(url, parts.log);
  const start = starter(pool, parts);
  const stopping = new AbortController();
  const first = await start().catch(async (error: unknown) => {
    await pool.end();
    throw error;
  });
  let running: Started | undefined = first;
  const lease = keepLease(
    pool,
    () => running?.poolName(),
    (error) => parts.log.warn({ err: error }, 'the jobs of this process could not be renewed'),
    parts.leaseMs,
  );
  const supervise = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await running?.runner.promise.catch((error: unknown) => parts.log.error({ err: error }, 'the jobs have stopped'));
      if (stopping.signal.aborted) return;
      running = undefined;
      await sleep(parts.paceMs ?? PACE_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      running = await start().catch((error: unknown) => {
        parts.log.error({ err: error }, 'the jobs could not be started again');
        return undefined;
      });
    }
  };
  const supervised = supervise();
  return {
    stop: async () => {
      stopping.abort();
      // Refused where it stops by itself at this moment.
      await running?.runner.stop().catch(() => undefined);
      await supervised;
      await running?.runner.stop().catch(() => undefined);
      await lease.stop();
      await pool.end();
    },
  };
}

/** The library at work. */
interface Started {
  readonly runner: Runner;
  /** Name under which it locks jobs. */
  readonly poolName: () => string | undefined;
}

function starter(pool: pg.Pool, { tasks, schedule = [], log, paceMs = PACE_MS }: JobsParts): () => Promise<Started> {
  const taskList: TaskList = Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      (payload: unknown, { job }) => task(payload, { attempt: job.attempts, maxAttempts: job.max_attempts, pool }),
    ]),
  );
  const items = schedule.map(({ name, task, at, makeUpMs }) => ({
    task,
    match: at,
    identifier: name,
    options: { backfillPeriod: makeUpMs, jobKey: name },
  }));
  return async () => {
    let poolName: string | undefined;
    const events = new EventEmitter().on(
      'pool:create',
      ({ workerPool }: { readonly workerPool: { readonly id: string } }) => {
        poolName = workerPool.id;
      },
    );
    const runner = await run({
      preset: AWAITED_ENDS,
      pgPool: pool,
      taskList,
      parsedCronItems: parseCronItems(items),
      concurrency: CONCURRENCY,
      pollInterval: paceMs,
      noHandleSignals: true,
      logger: jobsLogger(log),
      events,
    });
    return { runner, poolName: () => poolName };
  };
}

/** One connection listens, each job may use one, and one keeps the lease. */
function jobsPool(url: string, log: JobLog): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONCURRENCY + 2,
    application_name: 'delibere jobs',
    connectionTimeoutMillis: 5_000,
    options: AS_SERVER,
  });
  const lost = (error: Error): void => log.warn({ err: error }, 'a database connection of the jobs was lost');
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', lost));
  return pool;
}
