import type { OutgoingHttpHeaders } from 'node:http';
import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';

const POLICY: FastifyHelmetOptions = {
  strictTransportSecurity: false,
  frameguard: { action: 'deny' },
  referrerPolicy: { policy: 'same-origin' },
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
};

/** The others say what a page may do, or how its window deals with others: of data they say nothing. */
const OF_DATA = {
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Allows, beside our files, the styles that bear a nonce: those the console makes as it runs. */
export function withStyleNonce(policy: string, nonce: string): string {
  return policy.replace("style-src 'self'", `style-src 'self' 'nonce-${nonce}'`);
}

/**
 * Of a page: only our own scripts, styles and calls, none of them written in it. What answers a POST is never a page, and
 * may do nothing at all. Whether to force HTTPS is for the proxy that holds the certificate.
 */
export async function securityHeaders(app: FastifyInstance): Promise<void> {
  const ofPages = await headersOf(POLICY);
  app.addHook('onRequest', ({ method }, reply, done) => {
    void reply.headers(method === 'POST' ? OF_DATA : ofPages);
    done();
  });
}

/** What helmet sets, asked once: it would work it out again at every request, and always find the same. */
async function headersOf(policy: FastifyHelmetOptions): Promise<OutgoingHttpHeaders> {
  const probe = Fastify();
  const bare = Object.keys((await probe.inject('/')).headers);
  const dressed = Fastify();
  await dressed.register(helmet, policy);
  const { headers } = await dressed.inject('/');
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !bare.includes(name)));
}
