import type { FastifyInstance } from 'fastify';

/** Errors outside GraphQL: what the caller did is told, what we did is masked and logged. */
export function errorHandler(app: FastifyInstance): void {
  app.setErrorHandler<Error & { statusCode?: number; code?: string }>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.status(status).send({ error: error.code ?? 'BAD_REQUEST', message: error.message });
    request.log.error(error);
    return reply.status(500).send({ error: 'INTERNAL_SERVER_ERROR', requestId: request.id });
  });
}
