import type { FastifyInstance } from 'fastify';

/** Too short for people to notice, long beside the reading of a page. */
const PAUSE_MS = 20;
/** What is answered to mistakes and to attacks, before anything is read. */
const LATE: ReadonlySet<number> = new Set([400, 413, 429]);

/**
 * Holds refusals back for a moment. They are ready at once, where an answer waits for the database: who asks again as soon
 * as refused would have several turns for each of those who read pages. One who opens ever more connections still would;
 * that is for the counting of callers.
 */
export function lateRefusals(app: FastifyInstance): void {
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (LATE.has(reply.statusCode)) setTimeout(() => done(null, payload), PAUSE_MS);
    else done(null, payload);
  });
}
