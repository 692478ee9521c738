import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findPostmaster } from '../src/kernel/embedded-postgres/postmaster.ts';
import { testDatabase } from '../testkit/index.ts';
import { oldPostgres } from '../testkit/old-postgres.ts';
import { freePort, type ServerProcess, startServer } from '../testkit/server-process.ts';
import { buildChanged } from './build.ts';

/** A folder that a first start has filled; the next starts go on with it. */
let filled: string;
let home: string;
let port: number;
let running: ServerProcess | undefined;

beforeAll(async () => {
  await buildChanged(() => undefined);
  filled = await mkdtemp(join(tmpdir(), 'delibere-start-'));
}, 120_000);
afterAll(() => rm(filled, { recursive: true, force: true }));
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'delibere-start-'));
  port = await freePort();
});
afterEach(async () => {
  if (running?.child.exitCode === null) await running.stop('SIGTERM');
  running = undefined;
  await rm(home, { recursive: true, force: true });
});

const dataFolder = (): string => join(home, 'data');
const filledFolder = (): string => join(filled, 'data');

function start(settings: Readonly<Record<string, string>> = {}): ServerProcess {
  running = startServer({ PORT: String(port), DATA_DIR: dataFolder(), ...settings });
  return running;
}

const QUERY = '{ certification(rncpCode: "RNCP28245") { title blocks { code capabilities { code } } } }';
const ANSWER = v.object({
  data: v.object({
    certification: v.object({ blocks: v.array(v.object({ capabilities: v.array(v.object({ code: v.string() })) })) }),
  }),
});
const BODY = JSON.stringify({ query: QUERY });

const CAPABILITIES = [
  ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'],
  ['C8', 'C9', 'C10', 'C11', 'C12'],
];

async function capabilitiesByBlock(): Promise<readonly (readonly string[])[]> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: BODY,
  });
  return v
    .parse(ANSWER, JSON.parse(await response.text()))
    .data.certification.blocks.map(({ capabilities }) => capabilities.map(({ code }) => code));
}

test('[F03] a first start imports the fiche and serves it; a second one keeps the data and is quicker', async () => {
  const first = start({ DATA_DIR: filledFolder() });
  const firstMs = await first.ready();
  expect(first.said.stdout).toContain(`Délibéré is ready at http://localhost:${port}\n`);
  expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
  expect(await capabilitiesByBlock()).toEqual(CAPABILITIES);
  expect(await first.stop('SIGINT')).toBe(0);
  expect(first.said.stderr).toBe('');
  expect(await findPostmaster(join(filledFolder(), 'postgres/cluster'))).toBeUndefined();

  const second = start({ DATA_DIR: filledFolder() });
  expect(await second.ready()).toBeLessThan(firstMs);
  expect(await capabilitiesByBlock()).toEqual(CAPABILITIES);
  expect(await second.stop('SIGTERM')).toBe(0);
}, 90_000);

test('after kill -9 the next start takes over and stops cleanly', async () => {
  const killed = start({ DATA_DIR: filledFolder() });
  await killed.ready();
  expect(await killed.stop('SIGKILL')).toBeNull();
  const next = start({ DATA_DIR: filledFolder() });
  await next.ready();
  expect(await capabilitiesByBlock()).toEqual(CAPABILITIES);
  expect(await next.stop()).toBe(0);
  expect(await findPostmaster(join(filledFolder(), 'postgres/cluster'))).toBeUndefined();
}, 90_000);

test('a request in flight when the stop is asked gets its answer', async () => {
  const server = start({ DATA_DIR: filledFolder() });
  await server.ready();
  const socket = connect(port, '127.0.0.1');
  const answer = text(socket);
  const head = `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${BODY.length}\r\nconnection: close\r\n\r\n`;
  socket.write(head + BODY.slice(0, 10));
  await sleep(200);
  const end = server.stop('SIGTERM');
  await sleep(200);
  socket.write(BODY.slice(10));
  expect(await answer).toMatch(/^HTTP\/1\.1 200 [\s\S]*RNCP28245BC02/);
  expect(await end).toBe(0);
}, 60_000);

async function refusal(settings: Readonly<Record<string, string>> = {}): Promise<string> {
  const server = start(settings);
  expect(await server.ended()).not.toBe(0);
  expect(server.said.stdout).toBe('');
  expect(server.said.stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(existsSync(dataFolder())).toBe(false);
  return server.said.stderr.trimEnd();
}

test('a taken port: one sentence, nothing touched', async () => {
  const squatter = createServer().listen(port, '127.0.0.1');
  await once(squatter, 'listening');
  expect(await refusal()).toBe(
    `Port ${port} is taken by another program: stop it, or choose another port, for example PORT=${port + 1}. [PORT_TAKEN]`,
  );
  squatter.close();
});

test('an unreachable database: one sentence, no password in it', async () => {
  const said = await refusal({ DATABASE_URL: 'postgres://someone:secret@127.0.0.1:1/delibere' });
  expect(said).toMatch(
    /^The database at 127\.0\.0\.1:1 cannot be reached: .*ECONNREFUSED.*\. \[DATABASE_UNREACHABLE\]$/,
  );
  expect(said).not.toContain('secret');
});

test('a bad setting: one sentence', async () => {
  expect(await refusal({ DATABASE_URL: 'mysql://x' })).toBe(
    'The setting DATABASE_URL must look like postgres://user:password@host:5432/name. [SETTING_INVALID]',
  );
});

test('no secret to sign with, before a database others may serve: one sentence, nothing touched', async () => {
  expect(await refusal({ DATABASE_URL: 'postgres://u:p@127.0.0.1:1/delibere', AUTH_SECRET: '' })).toMatch(
    /^The setting AUTH_SECRET must hold a secret of 32 characters or more.* \[SETTING_INVALID\]$/,
  );
});

test('a database too old: one sentence, and nothing asked of it but its version', async () => {
  const asked: string[] = [];
  const old = await oldPostgres(asked);
  const address = old.address();
  const oldPort = typeof address === 'object' ? address?.port : 0;
  expect(await refusal({ DATABASE_URL: `postgres://u:p@127.0.0.1:${oldPort}/delibere` })).toBe(
    'The database runs PostgreSQL 14, which is too old: version 15 or later is needed. [DATABASE_TOO_OLD]',
  );
  expect(asked).toEqual(['SHOW server_version_num']);
  old.close();
});

test('a schema newer than the code: one sentence, nothing changed', async () => {
  const database = await testDatabase();
  await database.pool.query(`INSERT INTO migration ("timestamp", name) VALUES (9999999999999, 'Later9999999999999')`);
  const content = 'SELECT (SELECT json_agg(m) FROM migration m)::text || (SELECT count(*) FROM import_run) AS content';
  const before = await database.pool.query(content);
  expect(await refusal({ DATABASE_URL: database.url })).toMatch(
    /^The database was migrated by a newer version .*Later9999999999999.*\[SCHEMA_NEWER_THAN_CODE\]$/,
  );
  expect((await database.pool.query(content)).rows).toEqual(before.rows);
  await database.close();
});
