import { HeaderMap } from '@apollo/server';
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

/** An operation whose caller has spent what it may for now. @param retryAfter seconds until it can be paid */
export function spentTooMuch(cost: number, retryAfter: number): GraphQLError {
  const message = `This costs ${cost}, more than you have left to spend: ask again in ${retryAfter} seconds.`;
  const headers = new HeaderMap([['retry-after', String(retryAfter)]]);
  const extensions: Record<string, unknown> = {
    code: 'RATE_LIMITED',
    cost,
    retryAfter,
    http: { status: 429, headers },
  };
  return new GraphQLError(message, { extensions });
}
