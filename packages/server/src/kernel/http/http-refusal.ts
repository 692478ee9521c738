import type { SourceLocation } from 'graphql';

/** A request refused before or by its route; told by the error handler. */
export class HttpRefusal extends Error {
  override readonly name = 'HttpRefusal';
  /** 200 where the client reads no other answer. */
  readonly statusCode: 200 | 400 | 404 | 406 | 413 | 415 | 429;
  /** Stable, for programs. */
  readonly code:
    | 'BAD_REQUEST'
    | 'GRAPHQL_PARSE_FAILED'
    | 'GRAPHQL_VALIDATION_FAILED'
    | 'LIMIT_EXCEEDED'
    | 'NOT_FOUND'
    | 'RATE_LIMITED'
    | 'TOO_MANY_STREAMS';
  /** What helps to do better, added to the answer. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Where in a document the fault lies. */
  readonly locations: readonly SourceLocation[] | undefined;

  constructor(
    statusCode: HttpRefusal['statusCode'],
    code: HttpRefusal['code'],
    message: string,
    facts: Readonly<Record<string, unknown>>,
    locations?: readonly SourceLocation[],
  ) {
    super(message);
    this.statusCode = statusCode;
    this.code = code;
    this.facts = facts;
    this.locations = locations;
  }
}

/** @param limit requests per minute @param retryAfter seconds until the next one is answered */
export function rateLimited(limit: number, retryAfter: number): HttpRefusal {
  const message = `At most ${limit} requests are answered per minute: ask again in ${retryAfter} seconds.`;
  return new HttpRefusal(429, 'RATE_LIMITED', message, { limit, retryAfter });
}

/** @param limit event streams open at once */
export function tooManyStreams(limit: number): HttpRefusal {
  const retryAfter = 30;
  const message = `At most ${limit} event streams are open at once: close one, or ask again in ${retryAfter} seconds.`;
  return new HttpRefusal(429, 'TOO_MANY_STREAMS', message, { limit, retryAfter });
}

export function bodyTooLarge(limit: number): HttpRefusal {
  const message = `A request body has at most ${limit} bytes.`;
  return new HttpRefusal(413, 'LIMIT_EXCEEDED', message, { rule: 'bodyBytes', limit, actual: null });
}

export function tooManyValues(limit: number, actual: number): HttpRefusal {
  const message = `A request holds at most ${limit} values, this one ${actual}.`;
  return new HttpRefusal(400, 'LIMIT_EXCEEDED', message, { rule: 'values', limit, actual });
}

/** What is not there, or is not the caller's to see: both answer alike. */
export function notFound(message: string): HttpRefusal {
  return new HttpRefusal(404, 'NOT_FOUND', message, {});
}

export function badHost(): HttpRefusal {
  return new HttpRefusal(400, 'BAD_REQUEST', 'The header `host` names no host.', {});
}
