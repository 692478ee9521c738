import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** Longer ones are none of ours. */
const MAX_LENGTH = 200;

/** Who sent the header `x-api-key`: a hash, so that no key lies in memory or in a log; undefined without one. */
export function apiKeyIdentity({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined {
  const key = headers['x-api-key'];
  if (typeof key !== 'string' || key === '' || key.length > MAX_LENGTH) return undefined;
  return createHash('sha256').update(key).digest('base64url');
}
