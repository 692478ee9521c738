import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { AskedOperation } from '../graphql/asked-operation.ts';
import type { Limits } from '../graphql/limits/limits.ts';
import { operationCharge } from '../graphql/limits/limits-plugin.ts';
import type { RequestContext } from '../graphql/request-errors.ts';
import { coercedVariables } from '../graphql/variables.ts';
import type { PlannedAnswers, PlannerContext } from './planned-answers.ts';

/** Gives the payload of a request's answer. */
type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;

/** Kinds of `accept` remembered; browsers and programs have a few each. */
const MAX_ACCEPTS = 100;

/** What answering without the GraphQL server takes. */
export interface DirectParts<Context extends PlannerContext> {
  readonly answers: PlannedAnswers<Context>;
  readonly limits: Pick<Limits, 'cost'>;
  /** What a request asks, where it is plain. */
  readonly askedBy: (request: FastifyRequest) => AskedOperation | undefined;
  /** What plans are given of a request: shared with the GraphQL server, so that nothing is paid or tried twice. */
  readonly contextOf: (request: FastifyRequest) => Promise<Context>;
  /** Told of an answer given. */
  readonly onAnswer: (context: Context) => void;
}

/**
 * Handles requests as `answer`, the GraphQL server, does, which is left out where an operation comes again that it let
 * through and that has a plan: of all it would do, there remains what variables change, their coercion, what they cost,
 * and the answer itself. Whatever is refused, it is asked to refuse.
 */
export function directAnswers<Context extends PlannerContext & Pick<RequestContext, 'pay'>>(
  { answers, limits, askedBy, contextOf, onAnswer }: DirectParts<Context>,
  answer: Handler,
): Handler {
  const { schema, known } = answers;
  const charge = operationCharge(limits);
  /** The content type the GraphQL server chose for each `accept`. */
  const types = new LRUCache<string, string>({ max: MAX_ACCEPTS });

  const direct = async (request: FastifyRequest, reply: FastifyReply): Promise<Buffer | undefined> => {
    const type = types.get(request.headers.accept ?? '');
    const asked = type === undefined ? undefined : askedBy(request);
    const found = asked && known.find(asked.text, asked.operationName);
    if (!type || !found) return undefined;
    const contextValue = await contextOf(request);
    const { document, operation } = found;
    const { variables } = asked;
    const { values } = coercedVariables({ schema, operation, contextValue, request: { variables } });
    if (!values) return undefined;
    charge({ schema, document, operationName: operation.name?.value, variables, values }, contextValue.pay);
    const data = await answers.answer(found, values, contextValue);
    if (data === null) return undefined;
    onAnswer(contextValue);
    void reply.header('content-type', type);
    return Buffer.from(data.answer, 'latin1');
  };

  return async (request, reply) => {
    const found = await direct(request, reply).catch(() => undefined);
    if (found !== undefined) return found;
    const payload = await answer(request, reply);
    const type = reply.getHeader('content-type');
    if (reply.statusCode === 200 && typeof type === 'string') types.set(request.headers.accept ?? '', type);
    return payload;
  };
}
