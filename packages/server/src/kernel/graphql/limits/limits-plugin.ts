import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import { type LimitRule, limitExceeded, spentTooMuch } from '../errors.ts';
import type { RequestContext } from '../request-errors.ts';
import { coercedVariables } from '../variables.ts';
import { type DocumentShape, documentShape } from './document-shape.ts';
import { KnownCosts } from './known-costs.ts';
import type { Limits } from './limits.ts';
import { operationCost } from './operation-cost.ts';

const WORDS: Readonly<Record<'depth' | 'fields' | 'aliases' | 'directives' | 'operations' | 'cost', string>> = {
  depth: 'Fields may be nested at most {limit} deep, this operation goes {actual} deep.',
  fields: 'An operation selects at most {limit} fields, this one selects {actual} or more.',
  aliases: 'An operation has at most {limit} aliases, this one has {actual}.',
  directives: 'An operation has at most {limit} directives, this one has {actual}.',
  operations: 'A document holds at most {limit} operations, this one holds {actual}.',
  cost: 'An operation may ask for at most {limit} objects, this one may bring {actual}: ask for smaller pages.',
};

/** One operation about to be answered, with its variables as they came and as coerced. */
export interface ChargedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * Charges the caller of an operation for what it may bring, with the variables it came with. Throws the refusal of one
 * that asks too much, or more than its caller has left to spend.
 */
export function operationCharge(
  limits: Pick<Limits, 'cost'>,
): (asked: ChargedOperation, pay: RequestContext['pay']) => void {
  const costs = new KnownCosts();
  return ({ schema, document, operationName, variables, values }, pay) => {
    const cost = costs.costOf({ document, operationName, values }, () =>
      operationCost(schema, document, operationName, variables),
    );
    refuseAbove('cost', limits.cost, cost);
    const seconds = pay?.(cost) ?? 0;
    if (seconds > 0) throw spentTooMuch(cost, seconds);
  };
}

/**
 * Refuses, before anything is executed, an operation that asks too much with the variables it came with, or more than
 * its caller has left to spend.
 */
export function limitsPlugin<Context extends Pick<RequestContext, 'pay'>>(limits: Limits): ApolloServerPlugin<Context> {
  const shapeOf = rememberedShapes(limits);
  const charge = operationCharge(limits);
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, operationName, request, contextValue }) => {
        if (!operation) return;
        checkShape(limits, shapeOf(document, operation));
        // Values of the wrong type are told by the execution, which names the variable.
        const { values } = coercedVariables({ schema, operation, contextValue, request });
        if (!values) return;
        const { variables = {} } = request;
        charge({ schema, document, operationName: operationName ?? undefined, variables, values }, contextValue.pay);
      },
    }),
  };
}

type Shape = DocumentShape & { readonly operations: number };

/** Counts each operation of each document once: Apollo gives the same document to requests that send the same text. */
function rememberedShapes(limits: Limits): (document: DocumentNode, operation: OperationDefinitionNode) => Shape {
  const shapes = new WeakMap<OperationDefinitionNode, Shape>();
  return (document, operation) => {
    const found = shapes.get(operation);
    if (found) return found;
    const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;
    const shape = { ...documentShape(document, operation, limits.fields), operations };
    shapes.set(operation, shape);
    return shape;
  };
}

function checkShape(limits: Limits, shape: Shape): void {
  for (const rule of ['operations', 'fields', 'depth', 'aliases', 'directives'] as const) {
    refuseAbove(rule, limits[rule], shape[rule]);
  }
}

function refuseAbove(rule: keyof typeof WORDS & LimitRule, limit: number, actual: number): void {
  if (actual <= limit) return;
  const message = WORDS[rule].replace('{limit}', String(limit)).replace('{actual}', String(actual));
  throw limitExceeded(rule, message, limit, actual);
}
