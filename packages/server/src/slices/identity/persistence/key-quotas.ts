import { LRUCache } from 'lru-cache';
import type pg from 'pg';

/** Keys remembered, the least recently used forgotten. */
const KEYS = 5_000;
/** A key's quota is never changed: what may wait is a key that was just made. */
const REMEMBERED_MS = 60_000;
const TEXT = 'SELECT requests_per_minute AS quota FROM identity.api_key WHERE digest = $1';

/**
 * Finds how many requests a key may make in a minute, by its SHA-256 as `apiKeyIdentity` gives it; Infinity for a key
 * that is none of ours, which opens nothing.
 */
export function keyQuotas(pool: pg.Pool): (identity: string) => Promise<number> {
  const quotas = new LRUCache<string, number>({
    max: KEYS,
    ttl: REMEMBERED_MS,
    fetchMethod: async (identity) => {
      const values = [Buffer.from(identity, 'base64url')];
      const { rows } = await pool.query<{ quota: number | null }>({ name: 'key-quota', text: TEXT, values });
      return rows[0]?.quota ?? Infinity;
    },
  });
  return async (identity) => (await quotas.fetch(identity)) ?? Infinity;
}
