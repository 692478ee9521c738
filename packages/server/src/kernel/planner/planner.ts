import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { SqlReader } from '../read/sql-reader.ts';
import type { Book } from './book.ts';
import { planSelections, Unplanned } from './plan.ts';
import { PlannedOperation } from './planned-operation.ts';
import { decidingVariables, selectFields, type Variables } from './selection.ts';

/** Plans kept; beyond, the least recently used go. */
const MAX_OPERATIONS = 500;
/** Plans of one operation, one for each way its conditions fall. */
const MAX_VARIANTS = 16;

/** A plan, or why there is none. */
export type Planning<Context extends { readonly reader: SqlReader }> =
  | { readonly operation: PlannedOperation<Context> }
  | { readonly operation: null; readonly reason: string };

interface Known<Context extends { readonly reader: SqlReader }> {
  readonly deciding: readonly string[];
  readonly variants: LRUCache<string, Planning<Context>>;
}

/** Compiles operations, each once: what it selects, where the book reads it, and in which statements. */
export class Planner<Context extends { readonly reader: SqlReader }> {
  private readonly known = new LRUCache<OperationDefinitionNode, Known<Context>>({ max: MAX_OPERATIONS });
  private readonly schema: GraphQLSchema;
  private readonly book: Book<Context>;

  constructor(schema: GraphQLSchema, book: Book<Context>) {
    this.schema = schema;
    this.book = book;
  }

  /** The plan of a query of a valid document, or why its resolvers must answer it. */
  plan(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Planning<Context> {
    const known = this.knownOf(document, operation);
    const variant = known.deciding.map((name) => (variables[name] === true ? '1' : '0')).join('');
    const found = known.variants.get(variant);
    if (found) return found;
    const planning = this.compile(document, operation, variables);
    known.variants.set(variant, planning);
    return planning;
  }

  private knownOf(document: DocumentNode, operation: OperationDefinitionNode): Known<Context> {
    const found = this.known.get(operation);
    if (found) return found;
    const variants = new LRUCache<string, Planning<Context>>({ max: MAX_VARIANTS });
    const known = { deciding: decidingVariables(document), variants };
    this.known.set(operation, known);
    return known;
  }

  private compile(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Planning<Context> {
    if (operation.operation !== 'query') return { operation: null, reason: `a ${operation.operation} is not planned` };
    try {
      const selections = selectFields(this.schema, document, operation, variables);
      return { operation: new PlannedOperation(planSelections(selections, this.book)) };
    } catch (error) {
      if (error instanceof Unplanned) return { operation: null, reason: error.message };
      throw error;
    }
  }
}
