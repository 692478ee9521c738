import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Handler } from '../cache/index.ts';

/** What a door for files is made of. */
export interface FileDoor {
  readonly url: string;
  /** Of a body, the file in it written in base64. */
  readonly bodyBytes: number;
  /** Throws Unauthenticated or Forbidden for whoever may send no file. */
  readonly admit: (request: FastifyRequest) => Promise<unknown>;
  readonly handler: Handler;
}

/**
 * Another door to the same GraphQL, for bodies that hold a file. Who may send none is turned away before a byte of the
 * body is read: memory is taken by those only who are known, and have something to bring.
 */
export function fileDoor(app: FastifyInstance, { url, bodyBytes, admit, handler }: FileDoor): void {
  app.route({
    method: 'POST',
    url,
    bodyLimit: bodyBytes,
    onRequest: async (request) => void (await admit(request)),
    handler,
  });
}
