import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import type { FastifyInstance } from 'fastify';
import { expect, test } from 'vitest';
import { httpServer } from './http-server.ts';

const LONG_MS = 300_000;

/** A server that waits long for whoever is slow. */
function patientServer(): Promise<FastifyInstance> {
  const limits = { headersMs: LONG_MS, requestMs: LONG_MS, idleMs: LONG_MS };
  return httpServer({ logLevel: 'fatal', limits, graphqlPath: '/graphql' });
}

async function listening(app: FastifyInstance): Promise<number> {
  return Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port);
}

test('a connection that has asked nothing does not hold a server that closes', async () => {
  const app = await patientServer();
  const accepted = once(app.server, 'connection');
  const silent = connect(await listening(app), '127.0.0.1');
  await accepted;
  await app.close();
  expect(await text(silent)).toBe('');
});

test('a request under way when a server closes is answered, and its connection ended', async () => {
  const app = await patientServer();
  const asked = Promise.withResolvers<void>();
  const answer = Promise.withResolvers<string>();
  const begun = Promise.withResolvers<void>();
  app.addHook('preClose', async () => begun.resolve());
  app.get('/slow', () => {
    asked.resolve();
    return answer.promise;
  });
  const answered = fetch(`http://127.0.0.1:${await listening(app)}/slow`);
  await asked.promise;
  const closing = app.close();
  await begun.promise;
  answer.resolve('whole');
  const response = await answered;
  expect([response.headers.get('connection'), await response.text()]).toEqual(['close', 'whole']);
  await closing;
});
