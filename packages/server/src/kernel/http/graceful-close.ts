import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Once closing has begun, answers in flight end their connection too: kept alive, it would hold the server until the
 * client thinks of letting go. Connections that never said anything, as browsers open them in advance, are let go at
 * once: Node counts them among those at work.
 */
export function gracefulClose(app: FastifyInstance): void {
  const sockets = new Set<Socket>();
  let isClosing = false;
  app.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  app.addHook('preClose', async () => {
    isClosing = true;
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (isClosing) void reply.header('connection', 'close');
    done(null, payload);
  });
}
