import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const HASHED = `${sep}assets${sep}`;

/**
 * Serves the built console: files whose name holds their hash are kept for ever, the page itself is asked for each
 * time, and every other address that a browser opens is the page, which finds its way by the address.
 */
export async function consoleFiles(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) {
    app.log.warn('the console is not built: only the API is served');
    return;
  }
  await app.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.includes(HASHED) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.setNotFoundHandler((request, reply) => (opensPage(request) ? reply.sendFile('index.html') : notFound(reply)));
}

function opensPage({ method, url, headers }: FastifyRequest): boolean {
  const isPage = !/^\/(graphql|assets)(\/|\?|$)/.test(url);
  return isPage && (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html');
}

function notFound(reply: FastifyReply): FastifyReply {
  return reply.status(404).send({ error: 'NOT_FOUND' });
}
