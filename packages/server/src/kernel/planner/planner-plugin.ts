import type { ApolloServerPlugin } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { type ByteText, toByteText } from '../byte-text.ts';
import { coercedVariables } from '../graphql/variables.ts';
import type { PlannedAnswers, PlannerContext } from './planned-answers.ts';
import { PlannedData } from './splice.ts';

/**
 * Answers queries the book can plan with the JSON text of PostgreSQL. Whatever goes otherwise, bad arguments included,
 * is left to the resolvers, which alone say what a field means.
 */
export function plannerPlugin<Context extends PlannerContext>(
  answers: PlannedAnswers<Context>,
): ApolloServerPlugin<Context> {
  const { schema, known } = answers;
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ source, document, operation, request, contextValue }) => {
        const { values, errors } = coercedVariables({ schema, operation, contextValue, request });
        if (errors) return null;
        const data = await answers.answer({ document, operation }, values, contextValue);
        if (data === null) return null;
        known.remember(source, { name: request.operationName, document, operation });
        const http = { status: undefined, headers: new HeaderMap() };
        // Only `stringifyPlanned` reads it.
        return { http, body: { kind: 'single', singleResult: { data: data as never } } };
      },
    }),
  };
}

/** Writes an answer: the text of a planned one as it is. */
export function stringifyPlanned(result: { readonly data?: unknown }): ByteText {
  return result.data instanceof PlannedData ? result.data.answer : toByteText(`${JSON.stringify(result)}\n`);
}
