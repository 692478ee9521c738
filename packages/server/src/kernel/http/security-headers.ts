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

/** Allows, beside our files, the styles that bear a nonce: those the console makes as it runs. */
export function withStyleNonce(policy: string, nonce: string): string {
  return policy.replace("style-src 'self'", `style-src 'self' 'nonce-${nonce}'`);
}

/**
 * Only our own scripts, styles and calls, none of them written in a page. Whether to force HTTPS is for the proxy that holds the certificate.
 */
export async function securityHeaders(app: FastifyInstance): Promise<void> {
  const headers = await headersOf(POLICY);
  app.addHook('onRequest', (_, reply, done) => {
    void reply.headers(headers);
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
