/** What one connection may take of the process. Times are in milliseconds. */
export interface HttpLimits {
  /** Larger bodies are not read: a document of as many tokens as allowed is smaller. */
  readonly bodyBytes: number;
  /** Items and fields of a JSON body, at any depth. */
  readonly bodyValues: number;
  /** Request line and headers together: a document sent by GET lies in them. */
  readonly headerBytes: number;
  /** From the first byte of a request to the end of its headers. */
  readonly headersMs: number;
  /** From the first byte of a request to the end of its body. */
  readonly requestMs: number;
  /** A connection on which nothing moves, the answer being awaited; longer than any statement may take. */
  readonly idleMs: number;
  /** How often slow requests are looked for: a timeout is late by as much at most. */
  readonly checkEveryMs: number;
  /** Open connections; further ones are closed at once. */
  readonly connections: number;
}

export const DEFAULT_HTTP_LIMITS: HttpLimits = {
  bodyBytes: 24_576,
  bodyValues: 300,
  headerBytes: 16_384,
  headersMs: 5_000,
  requestMs: 10_000,
  idleMs: 30_000,
  checkEveryMs: 1_000,
  connections: 5_000,
};
