import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '../authorisation/viewer.ts';
import type { ForeignLimits } from '../graphql/format-error.ts';
import type { RequestContext } from '../graphql/request-errors.ts';
import type { ViewerContext } from '../graphql/viewer-context.ts';
import { subscriberOf } from '../http/address.ts';
import { admit } from './admit.ts';
import { EventStream, eventText } from './event-stream.ts';
import { follow } from './follow.ts';
import type { Live, LiveContext, StreamSlot } from './live-context.ts';
import type { LiveTopics } from './live-topics.ts';
import { OpenStreams, STREAM_BOUNDS, type StreamBounds } from './open-streams.ts';
import { streamRequest } from './stream-request.ts';
import { teller } from './tell.ts';

type StreamedContext = RequestContext & ViewerContext;

/** What the route of event streams is made of. */
export interface StreamRouteParts<Context extends StreamedContext> {
  readonly url: string;
  readonly apollo: ApolloServer<Context & LiveContext<Context>>;
  readonly topics: LiveTopics;
  readonly limits: ForeignLimits;
  /** Throws (GraphQLError) what refuses a request before anything is done for it. */
  readonly refuse: (request: FastifyRequest) => void;
  /** A context of this moment: who asks is found out anew each time. */
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Context;
  readonly bounds?: StreamBounds | undefined;
  readonly heartbeatMs?: number | undefined;
}

/** Not kept, not gathered and not packed by whatever lies between. */
const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
};

/**
 * Subscriptions by POST, answered as event streams (GraphQL over SSE, distinct connections). What is asked goes through
 * the GraphQL server like anything else; from then on each event is answered in a context of its own.
 */
export function streamRoute<Context extends StreamedContext>(
  app: FastifyInstance,
  parts: StreamRouteParts<Context>,
): OpenStreams {
  const { url, apollo, topics, limits, refuse, contextOf, bounds = STREAM_BOUNDS, heartbeatMs } = parts;
  const streams = new OpenStreams(bounds);
  app.addHook('preClose', () => streams.close());
  app.post(url, async (request, reply) => {
    const asked = streamRequest(request);
    const context = contextOf(request, reply);
    const place = streams.enter(callerOf(request, await context.viewer()));
    if (reply.raw.destroyed) place.leave();
    reply.raw.once('close', place.leave);

    const slot: StreamSlot = {};
    const renewed = async (): Promise<Context> => {
      const renewal = contextOf(request, reply);
      await admit(renewal, slot.need);
      return renewal;
    };
    const live: Live<Context> = {
      follow: (topic, { after, read }) =>
        follow(topics, topic, { after, read: async (seen) => read(seen, await renewed()) }),
    };
    const told = teller(limits, request);
    try {
      refuse(request);
    } catch (error) {
      return reply.headers(HEADERS).send(eventText(told.error(error)));
    }
    const { body } = await apollo.executeOperation(asked, { contextValue: { ...context, live, stream: slot } });
    const { opened } = slot;
    if (!opened) {
      const answered = body.kind === 'single' ? body.singleResult : {};
      return reply.headers(HEADERS).send(eventText(told.instead(answered)));
    }
    const stream = new EventStream({
      source: opened.source,
      tell: async (event) => told.answer(await opened.answer(event, await renewed())),
      tellError: told.error,
      admit: async () => void (await renewed()),
      heartbeatMs,
    });
    place.holds(() => stream.lose());
    if (reply.raw.destroyed) stream.destroy();
    return reply.headers(HEADERS).send(stream);
  });
  return streams;
}

function callerOf({ ip }: FastifyRequest, viewer: Viewer | null): string {
  return viewer ? `${viewer.caller.kind} ${viewer.caller.id}` : subscriberOf(ip);
}
