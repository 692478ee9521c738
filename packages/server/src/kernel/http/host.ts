import type { FastifyInstance, FastifyRequest } from 'fastify';
import { badHost } from './http-refusal.ts';

const NAME_OR_ADDRESS = /^([\w.-]{1,253}|\[[0-9a-f:.]{2,45}\])(:\d{1,5})?$/i;

/** Of a host no address can be made: GraphQL's adapter would fail on it. Old probes send none, and ask for no GraphQL. */
export function refuseBadHosts(app: FastifyInstance, graphqlPath: string): void {
  app.addHook('onRequest', (request, _, done) => {
    const isFit = NAME_OR_ADDRESS.test(request.host) || (request.host === '' && !asksFor(graphqlPath, request));
    done(isFit ? undefined : badHost());
  });
}

/** Fastify makes `routeOptions` anew each time they are read. */
function asksFor(path: string, { routeOptions }: FastifyRequest): boolean {
  return routeOptions.url?.startsWith(path) ?? false;
}
