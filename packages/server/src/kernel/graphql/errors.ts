import { GraphQLError } from 'graphql';

/**
 * An argument that cannot be understood; `field` names it as the client wrote it.
 * @param status of the answer, where the whole request is refused for it
 */
export function badUserInput(field: string, message: string, status?: number): GraphQLError {
  const http = status === undefined ? {} : { http: { status } };
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', field, ...http } });
}

/** What a request can ask too much of. */
export type LimitRule =
  | 'depth'
  | 'fields'
  | 'aliases'
  | 'directives'
  | 'operations'
  | 'cost'
  | 'tokens'
  | 'characters'
  | 'name'
  | 'nesting'
  | 'fragments'
  | 'values'
  | 'repeats'
  | 'selections'
  | 'validationErrors'
  | 'pageSize';

/** A request refused before it is executed, with the limit it passed and by how much. */
export function limitExceeded(rule: LimitRule, message: string, limit: number, actual?: number): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'LIMIT_EXCEEDED', rule, limit, actual: actual ?? null, http: { status: 400 } },
  });
}
