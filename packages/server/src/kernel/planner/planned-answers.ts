import type { FastifyBaseLogger } from 'fastify';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { MalformedInput } from '../malformed-input.ts';
import type { SqlReader } from '../read/sql-reader.ts';
import type { Book } from './book.ts';
import { KnownOperations } from './known-operations.ts';
import { Planner } from './planner.ts';
import type { Variables } from './selection.ts';
import type { PlannedData } from './splice.ts';

/** What answering from plans needs of a request. */
export interface PlannerContext {
  readonly reader: SqlReader;
  readonly log: FastifyBaseLogger;
  /** Shared by all that may answer the request: a plan that failed is not tried again. */
  readonly planning: { isGivenUp: boolean };
}

/** How a query was answered: from its plan; by the resolvers, since it has none; or by them, its plan having refused. */
export type PlannerOutcome =
  | { readonly kind: 'planned' }
  | { readonly kind: 'unplanned'; readonly reason: string }
  | { readonly kind: 'refused'; readonly error: unknown };

/** Answers valid queries from their plans, where they have one and it does not refuse; and remembers which were. */
export class PlannedAnswers<Context extends PlannerContext> {
  readonly schema: GraphQLSchema;
  readonly known = new KnownOperations();
  private readonly planner: Planner<Context>;
  private readonly observe: (outcome: PlannerOutcome) => void;

  constructor(
    schema: GraphQLSchema,
    book: Book<Context>,
    observe: (outcome: PlannerOutcome) => void = () => undefined,
  ) {
    this.schema = schema;
    this.planner = new Planner(schema, book);
    this.observe = observe;
  }

  /** The answer to an operation, `values` being its variables as coerced; null where the resolvers are to answer. */
  async answer(
    { document, operation }: { readonly document: DocumentNode; readonly operation: OperationDefinitionNode },
    values: Variables,
    context: Context,
  ): Promise<PlannedData | null> {
    if (context.planning.isGivenUp) return null;
    const planning = this.planner.plan(document, operation, values);
    if (planning.operation === null) {
      this.observe({ kind: 'unplanned', reason: planning.reason });
      return null;
    }
    try {
      const data = await planning.operation.answer(values, context);
      this.observe({ kind: 'planned' });
      return data;
    } catch (error) {
      context.planning.isGivenUp = true;
      this.observe({ kind: 'refused', error });
      if (!(error instanceof MalformedInput)) context.log.warn(error, 'a plan failed, the resolvers answer');
      return null;
    }
  }
}
