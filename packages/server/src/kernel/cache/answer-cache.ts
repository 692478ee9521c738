import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OperationTypeNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { AskedOperation } from '../graphql/asked-operation.ts';
import { Answer, isNamed } from './answer.ts';
import { keyOf } from './asked.ts';
import type { ResultCache } from './result-cache.ts';

/** What the context of a request says to the cache, and hears from the execution. */
export interface Reuse {
  /** Nothing in the request says who asks; what is false here is neither given from memory nor kept. */
  readonly anonymous: boolean;
  /** Rows were read of which no version of the data tells: an answer made of them is nobody else's, and not to be kept. */
  personal: boolean;
  /** The answer is that of an anonymous query, without errors: whoever asks the same may be given it. */
  whole: boolean;
}

/** The part of a request's context that concerns the cache; absent when nothing was asked over HTTP. */
export interface ReuseContext {
  readonly reuse?: Reuse;
}

/** Gives the payload of a request's answer. */
export type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;

/** What says, or may say one day, who asks. */
const PERSONAL_HEADERS = ['authorization', 'cookie', 'x-api-key'] as const;
/** Kinds of `accept` remembered; browsers and programs have a few each. */
const MAX_ACCEPTS = 100;

/** The parts of a server that give answers again. */
export interface AnswerCache {
  readonly plugin: ApolloServerPlugin<ReuseContext>;
  /** The `reuse` of a request's context. */
  reuseOf(request: FastifyRequest): Reuse;
  /** Handles requests as `answer` does, which is left out where the answer is known. */
  handler(answer: Handler): Handler;
}

/**
 * Answers to anonymous queries are given again from `results` (without it: never); those asked by GET bear an entity
 * tag, by which browsers and proxies find out that what they hold is still right.
 */
export function answerCache(
  askedBy: (request: FastifyRequest) => AskedOperation | undefined,
  results: ResultCache | undefined,
): AnswerCache {
  const reuses = new WeakMap<FastifyRequest, Reuse>();
  /** The content type chosen for each `accept` that was given an answer. */
  const types = new LRUCache<string, string>({ max: MAX_ACCEPTS });

  const reuseOf = (request: FastifyRequest): Reuse => {
    const known = reuses.get(request);
    if (known) return known;
    const reuse = { anonymous: isAnonymous(request), personal: false, whole: false };
    reuses.set(request, reuse);
    return reuse;
  };

  return {
    reuseOf,
    plugin: {
      requestDidStart: async () => ({
        willSendResponse: async ({ contextValue: { reuse }, operation, response: { body } }) => {
          if (!reuse || operation?.operation !== OperationTypeNode.QUERY || body.kind !== 'single') return;
          if (!body.singleResult.errors) answeredWhole(reuse);
        },
      }),
    },
    handler: (answer) => async (request, reply) => {
      const isReusable = results !== undefined || request.method === 'GET';
      const asked = isReusable && isAnonymous(request) ? askedBy(request) : undefined;
      const key = asked && keyOf(asked);
      if (key === undefined) return alone(await answer(request, reply), request, reply);

      let sent: { readonly payload: unknown } | undefined;
      const make = async (): Promise<Answer | undefined> => {
        const payload = await answer(request, reply);
        sent = { payload };
        const type = reply.getHeader('content-type');
        if (!reuseOf(request).whole || reply.statusCode !== 200 || !Buffer.isBuffer(payload)) return undefined;
        if (typeof type === 'string') types.set(acceptOf(request), type);
        return new Answer(payload);
      };
      const type = types.get(acceptOf(request));
      const how = type === undefined ? 'refresh' : 'answer';
      const found = await (results ? results[how](key, make) : make());

      if (found) return send(found, sent ? undefined : type, request, reply);
      // Another asked the same and its answer was not to be shared.
      return alone(sent ? sent.payload : await answer(request, reply), request, reply);
    },
  };
}

/** Told of a query that is answered without errors. */
export function answeredWhole(reuse: Reuse): void {
  reuse.whole = reuse.anonymous && !reuse.personal;
}

function isAnonymous({ headers }: FastifyRequest): boolean {
  return PERSONAL_HEADERS.every((name) => headers[name] === undefined);
}

function acceptOf({ headers }: FastifyRequest): string {
  return headers.accept ?? '';
}

/** Sends an answer that others may be sent too. */
function send(answer: Answer, type: string | undefined, request: FastifyRequest, reply: FastifyReply): unknown {
  if (type !== undefined) void reply.header('content-type', type);
  if (request.method === 'GET') {
    // Asked each time whether it is still right, for an import may change it at any moment.
    void reply.header('cache-control', 'public, no-cache').header('vary', 'accept').header('etag', answer.etag);
    if (isNamed(answer.etag, request.headers['if-none-match'])) return reply.code(304).send();
  }
  return answer.body;
}

/** What is meant for one caller, or went wrong, is kept by nobody. */
function alone(payload: unknown, { method }: FastifyRequest, reply: FastifyReply): unknown {
  if (method === 'GET' && !reply.sent && !reply.hasHeader('cache-control'))
    void reply.header('cache-control', 'no-store');
  return payload;
}
