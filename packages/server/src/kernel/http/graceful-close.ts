import type { FastifyInstance } from 'fastify';

/**
 * Once closing has begun, answers in flight end their connection too: kept alive, it would hold the server until the
 * client thinks of letting go.
 */
export function gracefulClose(app: FastifyInstance): void {
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (isClosing) void reply.header('connection', 'close');
    done(null, payload);
  });
}
