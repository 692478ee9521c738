import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { Forbidden, Unauthenticated } from '../authorisation/refusals.ts';
import { MalformedInput } from '../malformed-input.ts';
import type { LimitRule } from './errors.ts';

/** Errors that graphql itself throws when a limit given to it is passed: it has no code for them. */
const FOREIGN_LIMITS: readonly { readonly pattern: RegExp; readonly rule: LimitRule; readonly words: string }[] = [
  { pattern: /contains more tha[tn] \d+ tokens/, rule: 'tokens', words: 'A document has at most {limit} tokens.' },
  {
    pattern: /recursively requests too many selections/,
    rule: 'selections',
    words: 'A document makes at most {limit} selections once its fragments are spread.',
  },
  {
    pattern: /Too many validation errors/,
    rule: 'validationErrors',
    words: 'The check stopped after {limit} errors: mend these first.',
  },
];

const VARIABLE = /^Variable "\$(\w+)/;
const PUBLIC_CODES = new Set([
  'BAD_USER_INPUT',
  'LIMIT_EXCEEDED',
  'RATE_LIMITED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
  'DOCUMENT_NOT_TRUSTED',
  'NOT_FOLLOWED',
]);

/** The bounds set where graphql counts by itself, so that its refusals can say them. */
export type ForeignLimits = Readonly<Record<'tokens' | 'selections' | 'validationErrors', number>>;

/**
 * The one place where an error becomes what a client reads. Codes are stable; anything unexpected is masked, and
 * `report` gets it whole
 * and says in which request it happened.
 */
export function errorFormatter(
  limits: ForeignLimits,
  report: (error: unknown) => string | undefined,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const foreign = foreignLimit(formatted, limits);
    if (foreign) return foreign;
    const original = unwrapResolverError(error);
    if (original instanceof MalformedInput) {
      return { ...formatted, extensions: { code: 'BAD_USER_INPUT', field: original.field } };
    }
    if (original instanceof Unauthenticated) return { ...formatted, extensions: { code: 'UNAUTHENTICATED' } };
    if (original instanceof Forbidden) return { ...formatted, extensions: { code: 'FORBIDDEN' } };
    const { code, stacktrace: _, ...extensions } = formatted.extensions ?? {};
    if (typeof code === 'string' && PUBLIC_CODES.has(code)) {
      const field = code === 'BAD_USER_INPUT' && !extensions.field ? VARIABLE.exec(formatted.message)?.[1] : undefined;
      return { ...formatted, extensions: { code, ...extensions, ...(field ? { field } : {}) } };
    }
    const requestId = report(original) ?? null;
    const place = {
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
    };
    if (isTimeout(original)) {
      const message = 'Reading this took too long and was given up: ask for less at once, or again later.';
      return { message, ...place, extensions: { code: 'TIMEOUT', requestId } };
    }
    const message = 'Something went wrong on our side. Quote the request id if you report it.';
    return { message, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } };
  };
}

/** PostgreSQL cancels a statement that passes its time: SQLSTATE 57014. */
function isTimeout(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === '57014';
}

function foreignLimit(formatted: GraphQLFormattedError, limits: ForeignLimits): GraphQLFormattedError | undefined {
  const found = FOREIGN_LIMITS.find(({ pattern }) => pattern.test(formatted.message));
  if (!found) return undefined;
  const limit = limits[found.rule as keyof ForeignLimits];
  const message = found.words.replace('{limit}', String(limit));
  return { message, extensions: { code: 'LIMIT_EXCEEDED', rule: found.rule, limit, actual: null } };
}
