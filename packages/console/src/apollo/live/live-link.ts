import { ApolloLink } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { from, mergeMap } from 'rxjs';
import type { StreamParts } from './live-stream.ts';

declare module '@apollo/client' {
  interface DefaultContext {
    /** Of a subscription: its variables when it rejoins, given those it had and the last data that came. See `renewed`. */
    readonly renew?: (variables: never, last: never) => object;
  }
}

/**
 * Sends subscriptions as event streams that rejoin by themselves, everything else to `others`. What follows streams is
 * loaded with the first of them.
 */
export function liveLink(others: ApolloLink, parts: StreamParts): ApolloLink {
  const streams = new ApolloLink((operation) =>
    from(import('./live-stream.ts')).pipe(mergeMap(({ liveStream }) => liveStream(operation, parts))),
  );
  return ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, streams, others);
}

/**
 * The `context` of a subscription whose variables are to be others when it rejoins: the revision it has seen, so that
 * nothing is missed and nothing comes twice. Made once, beside the document.
 */
export function renewed<Variables extends object, Data>(
  renew: (variables: Variables, last: Data) => Variables,
): { readonly renew: (variables: never, last: never) => object } {
  return { renew };
}
