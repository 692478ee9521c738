import type { FastifyInstance, FastifyServerOptions } from 'fastify';

/** What a failing database says of itself, besides its message. */
interface Coded {
  readonly code?: unknown;
}

/**
 * JSON lines without personal data: of a request its method and path, never its query string, body, headers or
 * address; of an error its kind, words and stack.
 */
export function logOptions(level: string, stream?: { write(line: string): void }): FastifyServerOptions['logger'] {
  return {
    level,
    ...(stream ? { stream } : {}),
    serializers: {
      req: (request: { readonly method: string; readonly url: string }) => ({
        method: request.method,
        path: request.url.split('?')[0],
      }),
      res: (reply: { readonly statusCode?: number }) => ({ statusCode: reply.statusCode }),
      err: (error: Error & Coded) => ({
        type: error.name,
        message: error.message,
        stack: error.stack ?? '',
        ...(typeof error.code === 'string' ? { code: error.code } : {}),
      }),
    },
  };
}

/** One line for each request, once it is answered: writing lines is among the dearest things a quick answer needs. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    request.log.info({ req: request, res: reply, responseTime: reply.elapsedTime }, 'request completed');
    done();
  });
}
