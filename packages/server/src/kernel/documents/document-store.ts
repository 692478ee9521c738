import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { documentHash, type TrustedDocuments } from './trusted-documents.ts';

type PersistedQueries = Exclude<ApolloServerOptions<BaseContext>['persistedQueries'], false | undefined>;

const PREFIX = /^apq:/;

/** Lets documents be asked for by their hash. Clients add none: what they send besides is answered, not remembered. */
export function documentStore(documents: TrustedDocuments): PersistedQueries {
  return {
    cache: {
      get: async (key) => documents.get(key.replace(PREFIX, '')),
      set: async () => undefined,
      delete: async () => false,
    },
  };
}

/** Refuses (DOCUMENT_NOT_TRUSTED) a document sent as text that is not among those known. */
export function refuseUntrusted(text: string | undefined, documents: TrustedDocuments): void {
  if (text === undefined || documents.has(documentHash(text))) return;
  throw new GraphQLError('This server answers the documents of its own console only.', {
    extensions: { code: 'DOCUMENT_NOT_TRUSTED', http: { status: 403 } },
  });
}
