import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, test, vi } from 'vitest';
import { createCounters } from '../../../testkit/live/counters.ts';
import type { EventReader } from '../../../testkit/live/event-reader.ts';
import { type LiveApp, liveApp } from '../../../testkit/live/live-app.ts';
import { freePort } from '../../../testkit/server-process.ts';
import { MIGRATIONS } from '../../migrations/index.ts';
import { migrate } from '../database/index.ts';
import { holdEmbeddedPostgres } from '../embedded-postgres/index.ts';

/** Follows a counter as a console does: comes back, with what it has seen, whenever the stream is lost. */
async function followAgainAndAgain(app: LiveApp, id: string, seen: number[], stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    const events: EventReader = await app.follow(id, seen.at(-1) ?? 0);
    stop.addEventListener('abort', () => events.drop());
    const base = [...seen];
    const timer = setInterval(() => {
      const told = events.results().map(({ data }) => data?.counter.revision ?? Number.NaN);
      seen.splice(0, seen.length, ...base, ...told);
    }, 5);
    await events.ended;
    clearInterval(timer);
  }
}

test('PostgreSQL is restarted: who follows is told what changed since, and nothing twice', {
  timeout: 120_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'delibere-restart-'));
  const settings = ['fsync=off', `port=${await freePort()}`];
  const first = await holdEmbeddedPostgres(folder, 'live', settings);
  await migrate({ url: first.url, migrations: MIGRATIONS });
  const pool = new pg.Pool({ connectionString: first.url, max: 1 });
  await createCounters(pool);
  await pool.end();
  const [one, other] = await Promise.all([liveApp(first.url), liveApp(first.url)]);
  const stop = new AbortController();
  const seen: number[] = [];
  const following = followAgainAndAgain(one, 'a', seen, stop.signal);
  await other.count('a');
  await vi.waitFor(() => expect(seen).toEqual([1]));

  await first.release();
  const second = await holdEmbeddedPostgres(folder, 'live', settings);
  expect(second.url).toBe(first.url);
  const counted = await vi.waitFor(() => other.count('a'), { timeout: 10_000, interval: 100 });
  expect(counted).toBe(2);
  await vi.waitFor(() => expect(seen).toEqual([1, 2]), 10_000);
  await other.count('a');
  await vi.waitFor(() => expect(seen).toEqual([1, 2, 3]), 10_000);

  stop.abort();
  await following;
  await Promise.all([one.close(), other.close()]);
  await second.release();
  await rm(folder, { recursive: true, force: true });
});
