import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal of a hash, given in hexadecimal, followed by a text in UTF-8. */
export function chainedSha256(previous: string, text: string): string {
  return createHash('sha256').update(Buffer.from(previous, 'hex')).update(text).digest('hex');
}
