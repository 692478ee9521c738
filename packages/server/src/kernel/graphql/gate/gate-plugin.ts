import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { type DocumentNode, type GraphQLError, parse } from 'graphql';
import type { Limits } from '../limits/limits.ts';
import { refusalOf } from './document-gate.ts';

/**
 * Refuses, between parsing and validation, a document that would take long to validate. Apollo lets a plugin refuse only
 * once the operation is known, which is after validation: so the document is exchanged for a tiny one that passes, and
 * the refusal is told there. Apollo remembers the tiny one under the text that was sent: sent again, it is not even parsed.
 */
export function documentGate<Context extends BaseContext>(limits: Limits): ApolloServerPlugin<Context> {
  const refusals = new WeakMap<DocumentNode, () => GraphQLError>();
  return {
    requestDidStart: async (request) => ({
      parsingDidStart: async () => async (error) => {
        if (error || !request.document) return;
        const refusal = refusalOf(request.document, limits);
        if (!refusal) return;
        const standIn = parse('{ __typename }');
        refusals.set(standIn, refusal);
        Object.assign(request, { document: standIn });
      },
      didResolveOperation: async ({ document }) => {
        const refusal = refusals.get(document);
        if (refusal) throw refusal();
      },
    }),
  };
}
