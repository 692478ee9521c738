import type { ApolloServerPlugin } from '@apollo/server';
import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql';
import { needOf } from '../graphql/needs.ts';
import type { ViewerContext } from '../graphql/viewer-context.ts';
import { admit } from './admit.ts';
import type { LiveContext } from './live-context.ts';

type Streamed = LiveContext<unknown>;

/** Refuses, before anything is executed, subscriptions where there is no event stream, and anything else where there is one. */
export function subscriptionDoor<Context extends Streamed>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation, contextValue: { stream } }) => {
        const isSubscription = operation?.operation === OperationTypeNode.SUBSCRIPTION;
        if (isSubscription === (stream !== undefined) || !operation) return;
        throw badRequest(
          isSubscription
            ? 'Subscriptions are answered as event streams, at an address of their own.'
            : 'Only subscriptions are answered as event streams.',
        );
      },
    }),
  };
}

/** Opens the source of a subscription and lays it in the slot of its context; what it answers says only what went wrong. */
export async function openSubscription(args: ExecutionArgs, { stream }: Streamed): Promise<ExecutionResult> {
  if (!stream) return { errors: [badRequest('Subscriptions are not answered here.')] };
  const opened = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in opened)) return opened;
  stream.opened = {
    source: opened,
    answer: (rootValue, contextValue) => execute({ ...args, rootValue, contextValue }),
  };
  return {};
}

/**
 * Has every subscription of a schema check, before it opens anything, what its field needs. One that declares nothing
 * is refused.
 */
export function guardSubscriptions(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getSubscriptionType()?.getFields() ?? {})) {
    const { subscribe, name } = field;
    const need = needOf(field);
    field.subscribe = async (source, args, context: ViewerContext & Streamed, info) => {
      if (need === undefined) throw new Error(`The subscription ${name} does not say what it needs`);
      if (context.stream) context.stream.need = need;
      await admit(context, need);
      return subscribe?.(source, args, context, info);
    };
  }
}

function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
}
