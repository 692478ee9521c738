import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { withStyleNonce } from './security-headers.ts';

const CSP = 'content-security-policy';
/** Stands in the built page where its nonce goes. */
const NONCE_MARK = '__CSP_NONCE__';
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
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.includes(HASHED) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/', (_, reply) => sendPage(reply, html));
  app.get('/index.html', (_, reply) => sendPage(reply, html));
  app.setNotFoundHandler((request, reply) => (opensPage(request) ? sendPage(reply, html) : notFound(reply)));
}

/** The page with a nonce of its own, which allows the styles it makes. */
function sendPage(reply: FastifyReply, html: string): FastifyReply {
  const nonce = randomBytes(16).toString('base64');
  const policy = withStyleNonce(String(reply.getHeader(CSP)), nonce);
  return reply
    .header(CSP, policy)
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(html.replaceAll(NONCE_MARK, nonce));
}

function opensPage({ method, url, headers }: FastifyRequest): boolean {
  const isPage = !/^\/(graphql|assets)(\/|\?|$)/.test(url);
  return isPage && (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html');
}

function notFound(reply: FastifyReply): FastifyReply {
  return reply.status(404).send({ error: 'NOT_FOUND' });
}
