import { createHash } from 'node:crypto';

/** How keys begin, so that one that was published by mistake can be found. */
const PREFIX = 'dlb_';
/** As much of a key is shown as tells it from another. */
const SHOWN = 10;

/** A key's text out of 32 random bytes. */
export function keyText(random: Buffer): string {
  return `${PREFIX}${random.toString('base64url')}`;
}

/** The first characters of a key. */
export function keyStart(key: string): string {
  return key.slice(0, SHOWN);
}

/** What is kept of a key: it is long and random, so that a plain hash gives nothing away. Null: it is none of ours. */
export function keyDigest(key: string): Buffer | null {
  return /^dlb_[\w-]{43}$/.test(key) ? createHash('sha256').update(key).digest() : null;
}
