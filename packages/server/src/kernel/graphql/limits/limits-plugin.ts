import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type GraphQLSchema, getVariableValues, Kind, type OperationDefinitionNode } from 'graphql';
import { type LimitRule, limitExceeded } from '../errors.ts';
import { documentShape } from './document-shape.ts';
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

/** Refuses, before anything is executed, an operation that asks too much with the variables it came with. */
export function limitsPlugin(limits: Limits): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, operationName, request }) => {
        if (!operation) return;
        checkShape(limits, document, operation);
        checkCost(limits, schema, document, operation, operationName ?? undefined, request.variables ?? {});
      },
    }),
  };
}

function checkShape(limits: Limits, document: DocumentNode, operation: OperationDefinitionNode): void {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;
  refuseAbove('operations', limits.operations, operations);
  const shape = documentShape(document, operation, limits.fields);
  refuseAbove('fields', limits.fields, shape.fields);
  refuseAbove('depth', limits.depth, shape.depth);
  refuseAbove('aliases', limits.aliases, shape.aliases);
  refuseAbove('directives', limits.directives, shape.directives);
}

function checkCost(
  limits: Limits,
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  operationName: string | undefined,
  variables: Readonly<Record<string, unknown>>,
): void {
  // Values of the wrong type are told by the execution, which names the variable.
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return;
  refuseAbove('cost', limits.cost, operationCost(schema, document, operationName, variables));
}

function refuseAbove(rule: keyof typeof WORDS & LimitRule, limit: number, actual: number): void {
  if (actual <= limit) return;
  const message = WORDS[rule].replace('{limit}', String(limit)).replace('{actual}', String(actual));
  throw limitExceeded(rule, message, limit, actual);
}
