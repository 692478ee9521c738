import type { ApolloServerPlugin, BaseContext } from '@apollo/server';

const NEW_TYPE = 'application/graphql-response+json';
const DOCUMENT_FAULTS = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/**
 * A client that asks for `application/json` by name, and not for the newer type, is of those that read the body only
 * when the status is 200: it is told so that its document is wrong (GraphQL over HTTP, 6.4.1). Every other client gets
 * 400. Limits are no matter of the document's form: they are 400 for all.
 */
export function statusByMediaType<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ request, response: { http, body } }) => {
        if (http.status !== 400 || body.kind !== 'single' || body.singleResult.data) return;
        if (!readsStatus200Only(request.http?.headers.get('accept'))) return;
        const { errors = [] } = body.singleResult;
        if (errors.every(({ extensions }) => DOCUMENT_FAULTS.has(String(extensions?.code)))) http.status = 200;
      },
    }),
  };
}

/** Whether a client asks for `application/json` by name, and not for the newer type. */
export function readsStatus200Only(accept: string | undefined): boolean {
  return accept !== undefined && accept.includes('application/json') && !accept.includes(NEW_TYPE);
}
