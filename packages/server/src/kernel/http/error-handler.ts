import type { FastifyInstance, FastifyReply } from 'fastify';
import { Forbidden, Unauthenticated } from '../authorisation/refusals.ts';
import { bodyTooLarge, HttpRefusal } from './http-refusal.ts';

/** An error as told to the client; `facts` help to mend it. */
interface Told {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly locations?: HttpRefusal['locations'];
}

/**
 * Errors before or beside GraphQL: what the caller did is told, what we did is masked and logged. At and below `graphqlPath`
 * they have the form GraphQL clients read, elsewhere `{ error, message }`.
 */
export function errorHandler(app: FastifyInstance, graphqlPath: string, bodyBytes: number): void {
  const isGraphql = (path = ''): boolean => path === graphqlPath || path.startsWith(`${graphqlPath}/`);
  app.setErrorHandler<Error & { statusCode?: number; code?: string }>((error, request, reply) => {
    const told = tell(error, request.id, request.routeOptions.bodyLimit ?? bodyBytes);
    if (told.status >= 500) request.log.error(error);
    if (told.facts?.retryAfter !== undefined) reply.header('retry-after', told.facts.retryAfter);
    return send(reply.status(told.status), told, isGraphql(request.url.split('?')[0]));
  });
}

function tell(error: Error & { statusCode?: number; code?: string }, requestId: string, bodyBytes: number): Told {
  const { statusCode: status = 500, code = 'BAD_REQUEST', message } = error;
  if (error instanceof HttpRefusal) return { status, code, message, facts: error.facts, locations: error.locations };
  if (error instanceof Unauthenticated) return { status: 401, code: 'UNAUTHENTICATED', message };
  if (error instanceof Forbidden) return { status: 403, code: 'FORBIDDEN', message };
  if (status === 413) return tell(bodyTooLarge(bodyBytes), requestId, bodyBytes);
  if (status >= 500) {
    const sorry = 'Something went wrong on our side. Quote the request id if you report it.';
    return { status: 500, code: 'INTERNAL_SERVER_ERROR', message: sorry, facts: { requestId } };
  }
  const isJson = code === 'FST_ERR_CTP_INVALID_JSON_BODY';
  return { status, code: 'BAD_REQUEST', message: isJson ? 'Invalid JSON in the body.' : message };
}

function send(reply: FastifyReply, { code, message, facts, locations }: Told, asGraphql: boolean): FastifyReply {
  if (!asGraphql) return reply.send({ error: code, message, ...facts });
  return reply.send({ errors: [{ message, locations, extensions: { code, ...facts } }] });
}
