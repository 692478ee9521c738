/** Stable codes of the errors the API answers, in `extensions.code`; texts may change, these do not. */
export const ERROR_CODES = [
  /** An argument or variable is malformed; `extensions.field` names it. */
  'BAD_USER_INPUT',
  /** A limit of depth, breadth, aliases, size or cost is passed; the message says which. */
  'QUERY_TOO_COMPLEX',
  'NOT_FOUND',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'RATE_LIMITED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTERNAL_SERVER_ERROR',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
