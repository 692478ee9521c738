import { ApolloServer } from '@apollo/server';
import { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite';
import fastifyApollo from '@as-integrations/fastify';
import { httpServer } from './http-server.ts';

/**
 * Apollo's own tests of what stands between a socket and it, on ours, all of them; each brings its schema and settings.
 * The suite itself leaves out what needs graphql 17 (`@defer`, `@stream`).
 */
defineIntegrationTestSuite(async (config, options) => {
  // Batches, which its tests switch on and our server never does, are the only bodies with more values than ours have.
  const app = await httpServer({ logLevel: 'silent', graphqlPath: '/', limits: { bodyValues: 2_000 } });
  const server = new ApolloServer(config);
  await server.start();
  await app.register(fastifyApollo(server), { path: '/', ...(options?.context ? { context: options.context } : {}) });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { server, url, extraCleanup: async () => app.close() };
});
