import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** Why the process cannot take requests; stable, for what watches it. */
export type NotReady = 'DATABASE_UNREACHABLE' | 'MIGRATIONS_PENDING' | 'SCHEMA_NEWER_THAN_CODE';

const PATIENCE_MS = 3_000;

/** `/healthz`: the process answers. `/readyz`: it can do its work, 503 and the reason otherwise. */
export function healthRoutes(app: FastifyInstance, notReady: () => Promise<NotReady | null>): void {
  const silent = { logLevel: 'warn' } as const;
  app.get('/healthz', silent, async () => ({ status: 'ok' }));
  app.get('/readyz', silent, async (request, reply) => {
    const reason = await within(notReady).catch((error: unknown): NotReady => {
      request.log.warn(error, 'not ready');
      return 'DATABASE_UNREACHABLE';
    });
    reply.header('cache-control', 'no-store');
    return reason === null ? { status: 'ready' } : reply.status(503).send({ status: 'unavailable', reason });
  });
}

async function within<T>(work: () => Promise<T>): Promise<T> {
  const late = new AbortController();
  const timeout = sleep(PATIENCE_MS, undefined, { signal: late.signal }).then(() => {
    throw new Error(`No answer within ${PATIENCE_MS / 1_000} seconds`);
  });
  timeout.catch(() => undefined);
  try {
    return await Promise.race([work(), timeout]);
  } finally {
    late.abort();
  }
}
