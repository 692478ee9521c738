import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ViewerContext } from '../../../kernel/graphql/viewer-context.ts';
import { notFound } from '../../../kernel/http/http-refusal.ts';
import { exportPerson } from '../use-cases/export-person.ts';
import { personalArchive } from './archive.ts';

/**
 * `GET /personal-data/:personId`: everything held about a person, as a zip. A file is no answer of GraphQL; who may ask
 * is decided by the same use case as any other.
 */
export function personalDataRoute(app: FastifyInstance, contextOf: (request: FastifyRequest) => ViewerContext): void {
  app.get<{ Params: { personId: string } }>('/personal-data/:personId', async (request, reply) => {
    const context = contextOf(request);
    const result = await context.perform(exportPerson, request.params);
    if (!result.ok) throw notFound('There is no such person.');
    return reply
      .header('content-disposition', 'attachment; filename="donnees-personnelles.zip"')
      .header('cache-control', 'no-store')
      .type('application/zip')
      .send(await personalArchive(result.value, context.now));
  });
}
