import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../testkit/graphql-client.ts';
import { type TestDatabase, testDatabase } from '../testkit/index.ts';
import { createApp } from './app.ts';

const QUERY = '{ certification(rncpCode: "RNCP1") { title } }';
const PAGE = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const log: string[] = [];
let database: TestDatabase;
let console_: string;
let api: TestApp;
beforeAll(async () => {
  database = await testDatabase();
  console_ = await mkdtemp(join(tmpdir(), 'delibere-console-'));
  await mkdir(join(console_, 'assets'));
  await writeFile(join(console_, 'index.html'), '<title>console</title>');
  await writeFile(join(console_, 'assets', 'main-abc123.js'), 'export {};');
  api = await testApp(database.url, {
    env: { mode: 'development', logLevel: 'info' },
    consoleDir: console_,
    logStream: { write: (line) => log.push(line) },
  });
});
afterAll(async () => {
  await api.close();
  await database.close();
  await rm(console_, { recursive: true });
});

test('cross-site forms cannot ask: CSRF protection is on', async () => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
    const reply = await api.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': type },
      payload: JSON.stringify({ query: QUERY }),
    });
    expect(reply.statusCode).toBeGreaterThanOrEqual(400);
    expect(reply.body).not.toContain('"data"');
  }
  const get = { method: 'GET' as const, url: `/graphql?query=${encodeURIComponent(QUERY)}` };
  expect((await api.inject(get)).statusCode).toBe(400);
  const asked = await api.inject({ ...get, headers: { 'apollo-require-preflight': 'true' } });
  expect(asked.json()).toEqual({ data: { certification: null } });
});

test('every answer bears a request id: the caller’s when it is sane', async () => {
  const idOf = async (given?: string): Promise<unknown> =>
    (await api.inject({ url: '/healthz', headers: given === undefined ? {} : { 'x-request-id': given } })).headers[
      'x-request-id'
    ];
  expect(await idOf('caller-0123456789')).toBe('caller-0123456789');
  expect(await idOf()).toMatch(/^[0-9a-f-]{36}$/);
  for (const bad of ['x', 'a b c d e f g', `${'a'.repeat(500)}`, '"},{"level":60'])
    expect(await idOf(bad)).toMatch(/^[0-9a-f-]{36}$/);
});

test('a failure inside is masked, and its log line bears the id the client was given', async () => {
  const lines: string[] = [];
  const broken = await testApp(database.url, {
    env: { mode: 'production', logLevel: 'error' },
    logStream: { write: (line) => lines.push(line) },
    reader: () => ({ rows: () => Promise.reject(new Error('secret of the house')) }),
  });
  const { data, errors } = await broken.ask(QUERY, {}, { 'x-request-id': 'failing-request-1' });
  await broken.close();
  expect(data).toEqual({ certification: null });
  expect(JSON.stringify(errors)).not.toContain('secret');
  expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'failing-request-1' } }]);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { reqId: 'failing-request-1', err: { message: 'secret of the house' } },
  ]);
});

test('log lines are JSON, say method and path, and nothing of the person or of what was typed', async () => {
  log.length = 0;
  await api.inject({
    url: '/graphql?query=%7Bnode(id%3A%22Jeanne-MARTIN%22)%7Bid%7D%7D',
    headers: { 'apollo-require-preflight': 'true', cookie: 'session=secret', 'user-agent': 'Some-Browser' },
    remoteAddress: '203.0.113.7',
  });
  expect(log.map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({ req: { method: 'GET', path: '/graphql' } }),
  );
  for (const personal of ['MARTIN', 'secret', 'Some-Browser', '203.0.113.7'])
    expect(log.join('')).not.toContain(personal);
});

test('the console: hashed files kept for ever, the page asked for each time, any address of it is the page', async () => {
  const asset = await api.inject({ url: '/assets/main-abc123.js' });
  expect(asset.headers['cache-control']).toContain('immutable');
  for (const url of ['/', '/certifications/RNCP28245?x=1']) {
    const page = await api.inject({ url, headers: PAGE });
    expect(page.body).toContain('<title>console</title>');
    expect(page.headers['cache-control']).toBe('no-cache');
  }
  for (const [url, headers] of [
    ['/assets/gone.js', PAGE],
    ['/certifications', {}],
    ['/../../package.json', {}],
  ] as const) {
    expect((await api.inject({ url, headers })).statusCode).toBe(404);
  }
});

test('scripts come from here only', async () => {
  const policy = String((await api.inject({ url: '/', headers: PAGE })).headers['content-security-policy']);
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
});

test('GraphiQL is served in development, whole, and nowhere else', async () => {
  const page = await api.inject({ url: '/graphql', headers: PAGE });
  expect(page.headers['content-type']).toContain('text/html');
  expect(page.body).toContain('GraphiQL');
  expect(page.body.match(/<(script|link)[^>]+(src|href)="https?:/g)).toBeNull();
  const production = await testApp(database.url, { env: { mode: 'production', logLevel: 'silent' } });
  expect((await production.inject({ url: '/graphql', headers: PAGE })).statusCode).toBe(400);
  await production.close();
});

test('a body out of proportion is not read', async () => {
  const reply = await api.inject({ method: 'POST', url: '/graphql', payload: { query: `{ ${'a'.repeat(200_000)} }` } });
  expect(reply.statusCode).toBe(413);
});

test('ready when the database answers and is migrated; else 503 with the reason', async () => {
  const ready = async (): Promise<[number, unknown]> => {
    const reply = await api.inject({ url: '/readyz' });
    return [reply.statusCode, reply.json()];
  };
  expect((await api.inject({ url: '/healthz' })).json()).toEqual({ status: 'ok' });
  expect(await ready()).toEqual([200, { status: 'ready' }]);
  const { rows } = await database.pool.query(
    'DELETE FROM migration WHERE id = (SELECT max(id) FROM migration) RETURNING *',
  );
  expect(await ready()).toEqual([503, { status: 'unavailable', reason: 'MIGRATIONS_PENDING' }]);
  const { id, timestamp, name } = rows[0];
  await database.pool.query('INSERT INTO migration VALUES ($1, $2, $3)', [id, timestamp, name]);
  await database.pool.query(`INSERT INTO migration (timestamp, name) VALUES (9999999999999, 'Later')`);
  expect(await ready()).toEqual([503, { status: 'unavailable', reason: 'SCHEMA_NEWER_THAN_CODE' }]);
  await database.pool.query(`DELETE FROM migration WHERE name = 'Later'`);
  expect(await ready()).toEqual([200, { status: 'ready' }]);
});

test('ready no more once the database is gone', async () => {
  const other = await testDatabase();
  const app = await createApp({ env: { mode: 'test', logLevel: 'silent' }, databaseUrl: other.url });
  await other.close();
  const reply = await app.inject({ url: '/readyz' });
  await app.close();
  expect([reply.statusCode, reply.json()]).toEqual([503, { status: 'unavailable', reason: 'DATABASE_UNREACHABLE' }]);
});

test('closing waits for what is in flight, and takes nothing new', async () => {
  let reached = (): void => undefined;
  const inFlight = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const slow = await testApp(database.url, {
    reader: (usual) => ({
      rows: async (sql, values, prepared) => {
        reached();
        await usual.rows('SELECT pg_sleep(0.5)');
        return usual.rows(sql, values, prepared);
      },
    }),
  });
  const address = await slow.app.listen({ host: '127.0.0.1', port: 0 });
  const ask = (): Promise<Response> =>
    fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY }),
    });
  const answer = ask();
  await inFlight;
  const closed = slow.close();
  await sleep(50);
  await expect(ask().then((reply) => reply.status)).rejects.toThrow();
  expect(await (await answer).json()).toEqual({ data: { certification: null } });
  await closed;
});

test('connections that break do not end the process', async () => {
  await database.pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'delibere api' AND datname = current_database()`,
  );
  await sleep(100);
  expect((await api.ask(QUERY)).errors).toEqual([]);
});
