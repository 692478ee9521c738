import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { rateLimited } from './http-refusal.ts';

/** How often callers may ask, in requests per minute and per process. */
export interface RateLimits {
  readonly perAddress: number;
  readonly perKey: number;
  /** Who asks, by the key sent: an identity that tells nothing of the key; undefined without a key. */
  readonly keyOf: (request: FastifyRequest) => string | undefined;
  /** Paths that are not counted, so that what watches the process always gets its answer. */
  readonly isUncounted: (path: string) => boolean;
}

const MINUTE_MS = 60_000;
/** Callers remembered, the least recently seen forgotten: some megabytes at most. */
const CALLERS = 20_000;

/**
 * Counts requests before their body is read, by address (IPv6 by /64, which one subscriber holds) and by key. A key
 * nobody has checked yet can only narrow what an address may do: sending a new one each time gains nothing.
 * Refusals are 429 with `retry-after`.
 */
export async function rateLimits(
  app: FastifyInstance,
  { perAddress, perKey, keyOf, isUncounted }: RateLimits,
): Promise<void> {
  await app.register(rateLimit, { global: false, cache: CALLERS, timeWindow: MINUTE_MS });
  const byAddress = app.createRateLimit({ max: perAddress, keyGenerator: ({ ip }) => normalizeIP(ip) });
  const byKey = app.createRateLimit({ max: perKey, keyGenerator: (request) => keyOf(request) ?? '' });
  app.addHook('onRequest', async (request) => {
    if (isUncounted(request.url)) return;
    const checks = keyOf(request) === undefined ? [byAddress] : [byAddress, byKey];
    for (const check of checks) {
      const found = await check(request);
      if (!found.isAllowed && found.isExceeded) throw rateLimited(found.max, found.ttlInSeconds);
    }
  });
}
