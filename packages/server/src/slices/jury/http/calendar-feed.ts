import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ViewerContext } from '../../../kernel/graphql/viewer-context.ts';
import { notFound } from '../../../kernel/http/http-refusal.ts';
import { readCalendarFeed } from '../use-cases/calendar/read-calendar-feed.ts';

const FILE = /^([\w-]{43})\.ics$/;

/** `GET /calendar/:token.ics`: the juries of a member, for calendar programs, which sign in nowhere: the address is the key. */
export function calendarFeedRoute(
  app: FastifyInstance,
  contextOf: (request: FastifyRequest) => ViewerContext,
  publicUrl: string,
): void {
  app.get<{ Params: { file: string } }>('/calendar/:file', async (request, reply) => {
    const token = FILE.exec(request.params.file)?.[1];
    const { now, ...context } = contextOf(request);
    const feed = token === undefined ? null : await readCalendarFeed(context.everything(), token, { now, publicUrl });
    if (feed === null) throw notFound('There is no such calendar.');
    return reply
      .header('cache-control', 'private, no-store')
      .header('content-disposition', 'inline; filename="jurys.ics"')
      .type('text/calendar; charset=utf-8')
      .send(feed);
  });
}
