import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../testkit/graphql-client.ts';
import { type TestDatabase, testDatabase } from '../../../testkit/index.ts';

const HEAD = 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n';
const QUERY = JSON.stringify({ query: '{ certification(rncpCode: "RNCP1") { title } }' });
let database: TestDatabase;
let api: TestApp;
let port: number;
beforeAll(async () => {
  database = await testDatabase();
  api = await testApp(database.url, {
    env: { mode: 'production', logLevel: 'fatal' },
    introspection: true,
    httpLimits: { headersMs: 200, requestMs: 400, idleMs: 2_000, checkEveryMs: 50, connections: 60 },
  });
  port = Number(new URL(await api.app.listen({ host: '127.0.0.1', port: 0 })).port);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

async function open(): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

/** However it ends: a connection that is reset while it is written to has ended too. */
async function closed(socket: Socket): Promise<void> {
  if (!socket.closed) await new Promise((resolve) => socket.once('close', resolve));
}

/**
 * Sends the first part, then the drops one by one until it is answered or cut off; what came back. A drop sent after
 * the server has closed would make the system throw away an answer not yet read, so what has come is read first.
 */
async function drip(first: string, drop: string): Promise<string> {
  const socket = await open();
  let answer = '';
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    answer += chunk;
  });
  socket.write(first);
  const dripping = setInterval(() => setImmediate(() => answer || socket.write(drop)), 20);
  await closed(socket);
  clearInterval(dripping);
  return answer;
}

const connections = (): Promise<number> =>
  new Promise((resolve, reject) =>
    api.app.server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
  );

const ask = (): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: QUERY,
  });

test('headers that never end are given up', async () => {
  expect(await drip(HEAD, 'x-slow: 1\r\n')).toMatch(/^HTTP\/1\.1 (408|431) /);
});

test('a body that comes drop by drop is given up', async () => {
  expect(await drip(`${HEAD}content-length: 20000\r\n\r\n{"query":"`, 'a')).toMatch(/^HTTP\/1\.1 408 /);
});

test('a body in endless chunks is given up', async () => {
  expect(await drip(`${HEAD}transfer-encoding: chunked\r\n\r\n`, '1\r\na\r\n')).toMatch(/^HTTP\/1\.1 (408|413) /);
});

test('a connection that says nothing is closed', async () => {
  await expect(closed((await open()).resume())).resolves.not.toThrow();
});

test('a client that asks and does not read its answers is left, and costs no memory', async () => {
  const asked = JSON.stringify({ query: '{ __schema { types { name description fields { name description } } } }' });
  const socket = await open();
  socket.pause();
  const one = `${HEAD}content-length: ${asked.length}\r\n\r\n${asked}`;
  socket.write(one.repeat(300));
  await expect.poll(connections, { timeout: 15_000, interval: 200 }).toBe(0);
  expect((await ask()).status).toBe(200);
  socket.destroy();
});

test('headers out of proportion are refused', async () => {
  expect(await drip(`${HEAD}x-large: ${'a'.repeat(20_000)}\r\n\r\n`, '')).toMatch(/^HTTP\/1\.1 431 /);
});

test('beside forty slow clients a page is answered, and once they are gone nothing is left of them', async () => {
  const slow = Array.from({ length: 40 }, () => drip(`${HEAD}content-length: 20000\r\n\r\n{"query":"`, 'a'));
  expect(await (await ask()).json()).toEqual({ data: { certification: null } });
  const answers = await Promise.all(slow);
  expect(answers.every((answer) => answer.startsWith('HTTP/1.1 408 '))).toBe(true);
  await expect.poll(connections).toBeLessThan(5);
});

test('connections past the bound are closed at once, those within it are served', async () => {
  const held = await Promise.all(Array.from({ length: 59 }, open));
  const extra = await Promise.all(Array.from({ length: 10 }, open));
  await Promise.all(extra.slice(1).map((socket) => closed(socket)));
  expect(extra.filter((socket) => socket.closed).length).toBeGreaterThanOrEqual(9);
  for (const socket of [...held, ...extra]) socket.destroy();
  await expect.poll(async () => (await ask().catch(() => undefined))?.status).toBe(200);
});

test.each(['[', 'a b', 'x:99999999', '\u0000', '<script>'])(
  'a host of %j is the client’s fault, or none',
  async (host) => {
    const socket = await open();
    const answer = text(socket).catch(() => '');
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: ${QUERY.length}\r\n\r\n${QUERY}`,
    );
    expect(await answer).toMatch(/^HTTP\/1\.1 [24]\d\d /);
  },
);
