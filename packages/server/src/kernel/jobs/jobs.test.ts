import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../testkit/index.ts';
import { accepted, refused } from '../result.ts';
import { transact } from '../write/transact.ts';
import { addJob, type JobOptions, type JobsParts, type RunningJobs, runJobs, TryAgain } from './index.ts';
import { SILENT } from './jobs-log.ts';

let database: TestDatabase;
let server: pg.Pool;
beforeAll(async () => {
  database = await testDatabase();
  server = new pg.Pool({ connectionString: database.url, options: '-c role=delibere_server' });
});
afterAll(async () => {
  await server.end();
  await database.close();
});

const HOUR_MS = 3_600_000;
const PATIENCE = { timeout: 60_000 };
const done: unknown[] = [];
const running: RunningJobs[] = [];
beforeEach(() => void done.splice(0));
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.stop()));
  await database.pool.query('DELETE FROM graphile_worker._private_jobs');
});

const REQUEST = { caller: { kind: 'SYSTEM', id: 'test' }, requestId: null, now: new Date(0) } as const;

async function add(payload: object, options: JobOptions & { readonly commit?: boolean } = {}): Promise<void> {
  await transact(server, REQUEST, async (uow) => {
    await addJob(uow, 'note', payload, options);
    return options.commit === false ? refused(null) : accepted(null);
  });
}

async function start(parts: Partial<JobsParts> = {}): Promise<RunningJobs> {
  const note = async (payload: unknown): Promise<void> => void done.push(payload);
  const jobs = await runJobs(database.url, { tasks: { note }, log: SILENT, paceMs: 200, ...parts });
  running.push(jobs);
  return jobs;
}

const waiting = async (): Promise<number> =>
  (await server.query('SELECT FROM graphile_worker._private_jobs')).rowCount ?? 0;

test('a job is run once, by one of the processes, as soon as its transaction is committed', async () => {
  // An hour apart: that the database tells of a commit is what begins it.
  await Promise.all([start({ paceMs: HOUR_MS }), start({ paceMs: HOUR_MS })]);
  await add({ id: 'undone' }, { commit: false });
  await add({ id: 'done' });
  await expect.poll(() => done).toEqual([{ id: 'done' }]);
  await expect.poll(waiting).toBe(0);
  expect(done).toHaveLength(1);
});

test('jobs added while no process runs are run by the next one, those of unknown tasks never', async () => {
  await add({ id: 1 });
  await transact(server, REQUEST, async (uow) => accepted(await addJob(uow, 'unknown', {})));
  await start();
  await expect.poll(() => done).toEqual([{ id: 1 }]);
  await expect.poll(waiting).toBe(1);
});

test('a job replaces the one that waits under its key, and waits for its time', async () => {
  await add({ id: 'first' }, { key: 'k', runAt: new Date(Date.now() + HOUR_MS) });
  await start();
  await add({ id: 'later' }, { key: 'other', runAt: new Date(Date.now() + HOUR_MS) });
  await add({ id: 'second' }, { key: 'k' });
  await expect.poll(() => done).toEqual([{ id: 'second' }]);
  expect(await waiting()).toBe(1);
});

test('a task that throws is run again after a wait that grows, as often as its job allows', async () => {
  const attempts: string[] = [];
  const log = { ...SILENT, info: vi.fn<typeof SILENT.info>(), error: vi.fn<typeof SILENT.error>() };
  const note: JobsParts['tasks'][string] = async (_, { attempt, maxAttempts }) => {
    attempts.push(`${attempt}/${maxAttempts}`);
    throw attempt === 1 ? new TryAgain('not yet') : new Error('broken');
  };
  await start({ tasks: { note }, log });
  await add({}, { maxAttempts: 2 });
  const wait = async (): Promise<unknown> => {
    const { rows } = await server.query(`SELECT attempts, locked_at, run_at > now() AS later, last_error
      FROM graphile_worker._private_jobs`);
    return rows[0];
  };
  await expect.poll(wait).toEqual({ attempts: 1, locked_at: null, later: true, last_error: 'not yet' });
  expect(log.info.mock.calls.map(([, words]) => words)).toEqual(['a job is to be run again: not yet']);
  await server.query('UPDATE graphile_worker._private_jobs SET run_at = now()');
  await expect.poll(wait).toMatchObject({ attempts: 2, locked_at: null, last_error: 'broken' });
  expect(log.error.mock.calls.map(([, words]) => words)).toEqual([expect.stringContaining('broken')]);
  expect(attempts).toEqual(['1/2', '2/2']);
});

test('what a dead process held is run by another after its lease, what a live one holds is left to it', async () => {
  const slow = Promise.withResolvers<void>();
  const held: unknown[] = [];
  await start({ leaseMs: 400, tasks: { note: async (payload) => (held.push(payload), slow.promise) } });
  await add({ id: 'alive' });
  await expect.poll(() => held).toHaveLength(1);
  await add({ id: 'orphan' }, { runAt: new Date(Date.now() + HOUR_MS) });
  await database.pool.query(`UPDATE graphile_worker._private_jobs
    SET run_at = now(), locked_by = 'pool-dead', locked_at = now(), attempts = 1 WHERE payload->>'id' = 'orphan'`);
  await start({ leaseMs: 400 });
  await expect.poll(() => [...done, ...held.slice(1)], PATIENCE).toEqual([{ id: 'orphan' }]);
  expect(held[0]).toEqual({ id: 'alive' });
  slow.resolve();
  await expect.poll(waiting).toBe(0);
  expect([...done, ...held]).toHaveLength(2);
});

test('jobs go on after PostgreSQL has cut every connection', async () => {
  await start();
  await database.pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'delibere jobs'`,
  );
  await add({ id: 'after' });
  await expect.poll(() => done, PATIENCE).toEqual([{ id: 'after' }]);
}, 90_000);

test('jobs that the library has stopped by itself are started again', async () => {
  await start();
  await add({ id: 'before' });
  await expect.poll(() => done).toHaveLength(1);
  await database.pool.query(`SELECT pg_notify('worker:migrate', '{"breaking": true}')`);
  await expect.poll(() => process.exitCode).toBe(57);
  process.exitCode = undefined;
  await add({ id: 'after' });
  await expect.poll(() => done, PATIENCE).toEqual([{ id: 'before' }, { id: 'after' }]);
}, 90_000);

test('stopping waits for the job that runs and takes no other', async () => {
  const ends = Promise.withResolvers<void>();
  const begun: unknown[] = [];
  const jobs = await start({
    tasks: {
      note: async (payload) => {
        begun.push(payload);
        await ends.promise;
        done.push(payload);
      },
    },
  });
  await add({ id: 1 });
  await expect.poll(() => begun).toHaveLength(1);
  const stopped = jobs.stop();
  running.splice(0);
  // A worker that was looking for a job when it was told to stop may still find one.
  await sleep(300);
  await add({ id: 2 });
  ends.resolve();
  await stopped;
  expect(done).toEqual([{ id: 1 }]);
  expect(await waiting()).toBe(1);
});

test('what the clock brings is made up for when no process was there', async () => {
  await database.pool.query(`INSERT INTO graphile_worker._private_known_crontabs (identifier, known_since, last_execution)
    VALUES ('nightly', now() - interval '3 days', now() - interval '2 days')`);
  await start({ schedule: [{ name: 'nightly', task: 'note', at: '30 2 * * *', makeUpMs: 26 * 3_600_000 }] });
  await expect.poll(() => done, PATIENCE).toEqual([{ _cron: { backfilled: true, ts: expect.any(String) } }]);
});
