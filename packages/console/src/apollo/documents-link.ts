import { ApolloLink, type DocumentNode } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';

/** The hash of a document, with which the build marks its operation; undefined while developing. */
export function hashOf({ definitions }: DocumentNode): string | undefined {
  const operation = definitions.find(({ kind }) => kind === 'OperationDefinition');
  return operation && 'hash' in operation && typeof operation.hash === 'string' ? operation.hash : undefined;
}

/**
 * Asks by the hash of the document, over GET, so that browsers and proxies need not be sent again what they hold. A
 * server of another version than this page does not know the hash: from then on documents are sent as text. What goes to
 * an address of its own carries a file, which no URL can hold: it is sent as text at once.
 */
export function documentsLink(): ApolloLink {
  const byHash = new PersistedQueryLink({
    generateHash: (document) => hashOf(document) ?? '',
    useGETForHashedQueries: true,
    disable: ({ meta }) => meta.persistedQueryNotFound || meta.persistedQueryNotSupported,
  });
  const isKnown: Parameters<typeof ApolloLink.split>[0] = (operation) =>
    operation.getContext().uri === undefined && hashOf(operation.query) !== undefined;
  return ApolloLink.split(isKnown, byHash);
}
