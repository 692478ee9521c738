import { type GraphQLError, type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';

/** The variables of a request, checked against their types and completed with their defaults; or why they cannot be. */
export type CoercedVariables =
  | { readonly values: Readonly<Record<string, unknown>>; readonly errors?: undefined }
  | { readonly values?: undefined; readonly errors: readonly GraphQLError[] };

/** As many as the execution tells before it gives up. */
const MAX_ERRORS = 50;

/** What is needed of a request; `contextValue` is the request's own, made for it alone. */
export interface VariablesRequest {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly contextValue: object;
  readonly request: { readonly variables?: Readonly<Record<string, unknown>> | undefined };
}

const known = new WeakMap<object, CoercedVariables>();

/** Coerces the variables of a request once, however many stages ask for them; the errors are those of the execution. */
export function coercedVariables({ schema, operation, contextValue, request }: VariablesRequest): CoercedVariables {
  const found = known.get(contextValue);
  if (found) return found;
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}, {
    maxErrors: MAX_ERRORS,
  });
  const variables = errors ? { errors } : { values: coerced };
  known.set(contextValue, variables);
  return variables;
}
