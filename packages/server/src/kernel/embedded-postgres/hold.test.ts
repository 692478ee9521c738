import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holdEmbeddedPostgres } from './index.ts';
import { findPostmaster } from './postmaster.ts';

const FAST = ['fsync=off'];

// Mode 700: as root, the account PostgreSQL runs under cannot walk to the cluster.
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'delibere-hold-'));
  await chmod(folder, 0o700);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const server = (): ReturnType<typeof findPostmaster> => findPostmaster(join(folder, 'postgres/cluster'));

async function answer(url: string, statement: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query({ text: statement, rowMode: 'array' });
  await client.end();
  return rows[0]?.[0];
}

/** Another process that takes the server and is killed with it in hand. */
async function killedHolder(): Promise<string> {
  const module = new URL('./index.ts', import.meta.url).href;
  const script = `import { holdEmbeddedPostgres } from '${module}';
    const { url } = await holdEmbeddedPostgres(${JSON.stringify(join(folder, 'postgres'))}, 'delibere', ['fsync=off']);
    process.stdout.write(url, () => process.kill(process.pid, 'SIGKILL'));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = text(child.stdout);
  await once(child, 'exit');
  return url;
}

test('data outlive a stop; text search splits words on typographic signs', async () => {
  const first = await holdEmbeddedPostgres(join(folder, 'postgres'), 'delibere', FAST);
  await answer(first.url, 'CREATE TABLE kept AS SELECT 7 AS n');
  await first.release();
  expect(await server()).toBeUndefined();
  const second = await holdEmbeddedPostgres(join(folder, 'postgres'), 'delibere', FAST);
  expect(await answer(second.url, 'SELECT n FROM kept')).toBe(7);
  expect(await answer(second.url, `SELECT to_tsvector('simple', 'l’épreuve')::text`)).toContain(`'épreuve'`);
  expect(await answer(second.url, 'SHOW wal_level')).toBe('minimal');
  await second.release();
});

test('a server left by a killed process is taken over, then stopped', async () => {
  const url = await killedHolder();
  const orphan = await server();
  expect(orphan?.ready).toBe(true);
  const held = await holdEmbeddedPostgres(join(folder, 'postgres'), 'delibere', FAST);
  expect(held.url).toBe(url);
  expect((await server())?.pid).toBe(orphan?.pid);
  await held.release();
  expect(await server()).toBeUndefined();
});

test('a pid file that names a living stranger is no server', async () => {
  await (await holdEmbeddedPostgres(join(folder, 'postgres'), 'delibere', FAST)).release();
  const lines = [process.pid, join(folder, 'postgres/cluster'), 0, 5432, '', '', '', 'ready'];
  await writeFile(join(folder, 'postgres/cluster/postmaster.pid'), lines.join('\n'));
  const held = await holdEmbeddedPostgres(join(folder, 'postgres'), 'delibere', FAST);
  expect(await answer(held.url, 'SELECT 1')).toBe(1);
  await held.release();
});

test('an interrupted set-up is done again', async () => {
  await (await holdEmbeddedPostgres(join(folder, 'postgres'), 'delibere', FAST)).release();
  await rm(join(folder, 'postgres/cluster'), { recursive: true });
  await writeFile(join(folder, 'postgres/cluster.new'), 'half');
  await writeFile(join(folder, 'postgres/lock'), '999999999');
  const held = await holdEmbeddedPostgres(join(folder, 'postgres'), 'delibere', FAST);
  expect(await answer(held.url, 'SELECT 1')).toBe(1);
  await held.release();
});

test('data of another major version are refused in one sentence and left alone', async () => {
  await (await holdEmbeddedPostgres(join(folder, 'postgres'), 'delibere', FAST)).release();
  const file = join(folder, 'postgres/cluster/PG_VERSION');
  await writeFile(file, '17\n');
  await expect(holdEmbeddedPostgres(join(folder, 'postgres'), 'delibere', FAST)).rejects.toMatchObject({
    code: 'DATABASE_OTHER_MAJOR',
    message: expect.stringContaining('were written by PostgreSQL 17 and this version brings 18'),
  });
  expect(await readFile(file, 'utf8')).toBe('17\n');
});
