import { ApolloServer, type BaseContext } from '@apollo/server';
import { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite';
import { type ApolloFastifyContextFunction, fastifyApolloHandler } from '@as-integrations/fastify';
import { askedOperation } from '../graphql/asked-operation.ts';
import { httpServer } from '../http/http-server.ts';
import { answerCache, ResultCache, type ReuseContext } from './index.ts';

let reads = 0;

/**
 * Apollo's own tests, asked through the cache: whatever is asked, a question it does not know is answered as if it were
 * not there. They ask some questions twice and count how often they are answered, so nothing is kept here.
 */
defineIntegrationTestSuite(async (config, options) => {
  const app = await httpServer({ logLevel: 'silent', graphqlPath: '/', limits: { bodyValues: 2_000 } });
  const results = new ResultCache({ maxBytes: 1_000_000, scope: () => String(++reads) });
  const answers = answerCache((request) => askedOperation(request, new Map()), results);
  const server = new ApolloServer<BaseContext>({ ...config, plugins: [...(config.plugins ?? []), answers.plugin] });
  await server.start();
  const usual: ApolloFastifyContextFunction<BaseContext> = options?.context ?? (async () => ({}));
  const answer = fastifyApolloHandler(server, {
    context: async (request, reply): Promise<BaseContext & ReuseContext> =>
      Object.assign(await usual(request, reply), { reuse: answers.reuseOf(request) }),
  });
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/',
    handler: answers.handler(async (request, reply) => {
      const payload: unknown = await answer.call(app, request, reply);
      return typeof payload === 'string' ? Buffer.from(payload) : payload;
    }),
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { server, url, extraCleanup: async () => app.close() };
});
