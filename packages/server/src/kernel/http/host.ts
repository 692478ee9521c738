import type { FastifyInstance } from 'fastify';
import { badHost } from './http-refusal.ts';

const NAME_OR_ADDRESS = /^([\w.-]{1,253}|\[[0-9a-f:.]{2,45}\])(:\d{1,5})?$/i;

/** Of a host no address can be made: GraphQL's adapter would fail on it. Old probes send none, and ask for no GraphQL. */
export function refuseBadHosts(app: FastifyInstance, graphqlPath: string): void {
  app.addHook('onRequest', ({ host, routeOptions }, _, done) => {
    const isAbsent = host === '' && !routeOptions.url?.startsWith(graphqlPath);
    done(isAbsent || NAME_OR_ADDRESS.test(host) ? undefined : badHost());
  });
}
