import { createHash, randomBytes } from 'node:crypto';

/** What is kept of a secret: nothing that could be used in its place. No salt: it is no password, nobody can list them. */
export function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** The token of an invitation's link: 256 bits that nobody guesses. */
export function newInvitationToken(): string {
  return randomBytes(32).toString('base64url');
}

/** The page that takes up an invitation: its token follows a `#`, so that no log on the way has it. */
export function invitationUrl(publicUrl: string, token: string): string {
  return `${publicUrl}/invitation#${token}`;
}
