import { createHash, randomBytes } from 'node:crypto';

/** What is kept of a secret: nothing that could be used in its place. */
export function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** The token of a link: 256 bits that nobody guesses. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}
