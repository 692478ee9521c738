import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { FastifyBaseLogger } from 'fastify';

/** What a request brings to its execution: whom to charge, and what its log line and its errors have in common. */
export interface RequestContext {
  /** Pays the cost of an operation for the caller: 0, or the seconds until it can be paid. Absent: nothing is paid. */
  readonly pay?: ((cost: number) => number) | undefined;
  readonly requestId: string;
  readonly log: FastifyBaseLogger;
}

/** Ties errors to the request they happened in: formatting is given the error only. */
export function requestErrors(): {
  readonly plugin: ApolloServerPlugin<RequestContext>;
  readonly report: (error: unknown) => string | undefined;
} {
  const contexts = new WeakMap<object, RequestContext>();
  return {
    plugin: {
      requestDidStart: async () => ({
        didEncounterErrors: async ({ errors, contextValue }) => {
          for (const error of errors) contexts.set(keyOf(unwrapResolverError(error)), contextValue);
        },
      }),
    },
    report: (error) => {
      const context = contexts.get(keyOf(error));
      context?.log.error(error, 'a field failed');
      return context?.requestId;
    },
  };
}

function keyOf(error: unknown): object {
  return typeof error === 'object' && error !== null ? error : new Error(String(error));
}
