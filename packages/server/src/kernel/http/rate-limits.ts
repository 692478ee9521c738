import type { FastifyInstance, FastifyRequest } from 'fastify';
import { subscriberOf } from './address.ts';
import { rateLimited } from './http-refusal.ts';
import { MinuteCounter } from './minute-counter.ts';

/** How often callers may ask, in requests per minute and per process. */
export interface RateLimits {
  /** Undefined: addresses are not counted. */
  readonly perAddress?: number | undefined;
  /** With any key; undefined: only the key's own quota counts. */
  readonly perKey?: number | undefined;
  /** Who asks, by the key sent: an identity that tells nothing of the key; undefined without a key. */
  readonly keyOf: (request: FastifyRequest) => string | undefined;
  /** What a key was given itself, by its identity; Infinity for one that is not known. */
  readonly quotaOf: (key: string) => Promise<number>;
  /** Paths that are not counted, so that what watches the process always gets its answer. */
  readonly isUncounted: (path: string) => boolean;
}

/**
 * Counts requests before their body is read, by address (IPv6 by /64, which one subscriber holds) and by key. A key
 * nobody has checked yet can only narrow what an address may do: sending a new one each time gains nothing.
 * Refusals are 429 with `retry-after`.
 */
export function rateLimits(app: FastifyInstance, limits: RateLimits): void {
  const { perAddress = Infinity, perKey = Infinity, keyOf, quotaOf, isUncounted } = limits;
  const addresses = new MinuteCounter();
  const keys = new MinuteCounter();
  const count = (counter: MinuteCounter, caller: string, max: number): void => {
    const wait = max === Infinity ? 0 : counter.count(caller, max);
    if (wait > 0) throw rateLimited(max, wait);
  };
  app.addHook('onRequest', async (request) => {
    if (isUncounted(request.url)) return;
    count(addresses, subscriberOf(request.ip), perAddress);
    const key = keyOf(request);
    if (key !== undefined) count(keys, key, Math.min(perKey, await quotaOf(key)));
  });
}
