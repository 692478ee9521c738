import { ApolloLink } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import hashes from '../gql/document-hashes.json' with { type: 'json' };

const known: Readonly<Record<string, string>> = hashes;

/** The hash of a document of this console, by the name of its operation; undefined of what was not generated. */
export function hashOf(operationName: string): string | undefined {
  return known[operationName];
}

/**
 * Asks by the hash of the document, over GET, so that browsers and proxies need not be sent again what they hold. A
 * server of another version than this page does not know the hash: from then on documents are sent as text. What goes to
 * an address of its own carries a file, which no URL can hold: it is sent as text at once.
 */
export function documentsLink(): ApolloLink {
  const byHash = new PersistedQueryLink({
    generateHash: ({ definitions }) => {
      const operation = definitions.find(({ kind }) => kind === 'OperationDefinition');
      return hashOf((operation && 'name' in operation && operation.name?.value) || '') ?? '';
    },
    useGETForHashedQueries: true,
    disable: ({ meta }) => meta.persistedQueryNotFound || meta.persistedQueryNotSupported,
  });
  return ApolloLink.split((operation) => operation.getContext().uri === undefined, byHash);
}
