/** Asked too often; thrown before anything is read. */
export class RateLimited extends Error {
  override readonly name = 'RateLimited';
  readonly statusCode = 429;
  readonly code = 'RATE_LIMITED';
  /** Requests per minute that are allowed. */
  readonly limit: number;
  /** Seconds until the next one is. */
  readonly retryAfter: number;

  constructor(limit: number, retryAfter: number) {
    super(`At most ${limit} requests are answered per minute: ask again in ${retryAfter} seconds.`);
    this.limit = limit;
    this.retryAfter = retryAfter;
  }
}
