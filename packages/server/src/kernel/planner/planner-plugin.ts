import type { ApolloServerPlugin } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { type ByteText, toByteText } from '../byte-text.ts';
import { coercedVariables } from '../graphql/variables.ts';
import { MalformedInput } from '../malformed-input.ts';
import type { SqlReader } from '../read/sql-reader.ts';
import type { Book } from './book.ts';
import { Planner } from './planner.ts';
import { PlannedData } from './splice.ts';

interface PlannerContext {
  readonly reader: SqlReader;
  readonly log: FastifyBaseLogger;
}

/** How a query was answered: from its plan; by the resolvers, since it has none; or by them, its plan having refused. */
export type PlannerOutcome =
  | { readonly kind: 'planned' }
  | { readonly kind: 'unplanned'; readonly reason: string }
  | { readonly kind: 'refused'; readonly error: unknown };

/**
 * Answers queries the book can plan with the JSON text of PostgreSQL. Whatever goes otherwise, bad arguments included,
 * is left to the resolvers, which alone say what a field means.
 */
export function plannerPlugin<Context extends PlannerContext>(
  schema: GraphQLSchema,
  book: Book<Context>,
  observe: (outcome: PlannerOutcome) => void = () => undefined,
): ApolloServerPlugin<Context> {
  const planner = new Planner(schema, book);
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ document, operation, request, contextValue }) => {
        const { values, errors } = coercedVariables({ schema, operation, contextValue, request });
        if (errors) return null;
        const planning = planner.plan(document, operation, values);
        if (planning.operation === null) {
          observe({ kind: 'unplanned', reason: planning.reason });
          return null;
        }
        try {
          const data = await planning.operation.answer(values, contextValue);
          observe({ kind: 'planned' });
          const http = { status: undefined, headers: new HeaderMap() };
          // Only `stringifyPlanned` reads it.
          return { http, body: { kind: 'single', singleResult: { data: data as never } } };
        } catch (error) {
          observe({ kind: 'refused', error });
          if (!(error instanceof MalformedInput)) contextValue.log.warn(error, 'a plan failed, the resolvers answer');
          return null;
        }
      },
    }),
  };
}

/** Writes an answer: the text of a planned one as it is. */
export function stringifyPlanned(result: { readonly data?: unknown }): ByteText {
  return result.data instanceof PlannedData
    ? `{"data":${result.data.text}}\n`
    : toByteText(`${JSON.stringify(result)}\n`);
}
