import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { importRecords, record } from '../../../testkit/import-records.ts';
import { type TestDatabase, testDatabase } from '../../../testkit/index.ts';
import { silentProxy } from '../../../testkit/silent-proxy.ts';
import { DataVersion } from './data-version.ts';

const APPLICATION = `application_name = 'delibere version' AND datname = current_database()`;

let database: TestDatabase;
let version: DataVersion;
const losses: unknown[] = [];
beforeAll(async () => {
  database = await testDatabase();
  version = new DataVersion({ url: database.url, onLost: (error) => losses.push(error) });
  await known();
});
afterAll(async () => {
  await version.close();
  await database.close();
});

/** The version once it is known. */
async function known(): Promise<string> {
  return vi.waitFor(
    () => {
      const current = version.current();
      if (current === undefined) throw new Error('The version is not known');
      return current;
    },
    { timeout: 10_000, interval: 5 },
  );
}

/** What the version becomes by something done, once it has been heard of. */
async function after(work: () => Promise<unknown>): Promise<string> {
  await work();
  await sleep(100);
  return known();
}

const fiche = (title: string): string => record({ code: 'RNCP77', title, partners: ['Lycée'] });

test('it changes with an import that creates or changes a fiche, not with one that brings nothing new', async () => {
  const empty = await known();
  const created = await after(() => importRecords(database.url, [fiche('Un')]));
  expect(created).not.toBe(empty);
  expect(await after(() => importRecords(database.url, [fiche('Un')]))).toBe(created);
  // Other bytes, the same content.
  expect(await after(() => importRecords(database.url, [fiche('Un').replace('</FICHE>', '\n</FICHE>')]))).toBe(created);
  expect(await after(() => importRecords(database.url, [fiche('Deux')]))).not.toBe(created);
});

test('it changes at the commit, not before, and not with what is rolled back', async () => {
  const before = await known();
  const client = await database.pool.connect();
  await client.query(`BEGIN; UPDATE certification SET title = title`);
  expect(await after(async () => undefined)).toBe(before);
  await client.query('ROLLBACK');
  expect(await after(async () => undefined)).toBe(before);
  expect(await after(() => client.query(`BEGIN; UPDATE certification SET title = title; COMMIT`))).not.toBe(before);
  client.release();
});

test('transactions that write side by side do not wait for one another', async () => {
  const clients = await Promise.all(Array.from({ length: 4 }, () => connected(database.url)));
  const byStripe = new Map<number, pg.Client>();
  for (const client of clients) {
    const { rows } = await client.query<{ stripe: number }>('SELECT pg_backend_pid() % 8 AS stripe');
    byStripe.set(rows[0]?.stripe ?? -1, client);
  }
  const [first, second] = byStripe.values();
  await first?.query('BEGIN; UPDATE nomenclature_entry SET label = label');
  await second?.query(`BEGIN; SET LOCAL lock_timeout = 1000; UPDATE search_word SET word = word; COMMIT`);
  expect(byStripe.size).toBeGreaterThan(1);
  await Promise.all(clients.map((client) => client.end()));
});

test('every table the API may read announces its changes', async () => {
  const { rows } = await database.pool.query<{ name: string }>(`
    SELECT relname AS name FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
      AND NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = pg_class.oid AND tgname = 'data_changed')`);
  expect(rows.map(({ name }) => name).sort()).toEqual(['data_version', 'migration']);
});

test('a lost connection: the version is not known, then known again, and what changed meanwhile is not missed', async () => {
  const before = await known();
  losses.length = 0;
  await database.pool.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${APPLICATION}`);
  await vi.waitFor(() => expect(version.current()).toBeUndefined());
  await database.pool.query(`UPDATE certification SET title = title`);
  expect(await known()).not.toBe(before);
  expect(losses).toHaveLength(1);
});

test('a connection that falls silent is not trusted for long, and replaced', async () => {
  const proxy = await silentProxy(database.url);
  const lost: unknown[] = [];
  const onLost = (error: unknown): unknown => lost.push(error);
  const followed = new DataVersion({ url: proxy.url, onLost, heartbeatMs: 100, patienceMs: 300 });
  await vi.waitFor(() => expect(followed.current()).toBe(version.current()));
  proxy.silence();
  await database.pool.query(`UPDATE certification SET title = title`);
  await vi.waitFor(() => expect(followed.current()).toBeUndefined());
  const now = await known();
  await vi.waitFor(() => expect(followed.current()).toBe(now), 5_000);
  expect(lost).toHaveLength(1);
  await followed.close();
  await proxy.close();
});

test('after a time in which the process stood still, the version is not known before it is asked for again', async () => {
  await known();
  const later = performance.now() + 60_000;
  const clock = vi.spyOn(performance, 'now').mockReturnValue(later);
  expect(version.current()).toBeUndefined();
  clock.mockRestore();
  expect(version.current()).toBeDefined();
});

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}
