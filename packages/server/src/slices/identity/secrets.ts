import { createHash, randomBytes } from 'node:crypto';

/** 256 bits that nobody guesses, fit for an address. */
function random(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret: nothing that could be used in its place. No salt: it is no password, nobody can list them. */
export function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** The token of an invitation's link. */
export function newInvitationToken(): string {
  return random();
}

/** How the keys of this system begin, so that programs that look for lost secrets know one. */
const KEY_MARK = 'dlb_';
const SHOWN = 12;

/** A partner's key, and the beginning by which it is told from others. */
export function newApiKey(): { readonly key: string; readonly start: string } {
  const key = KEY_MARK + random();
  return { key, start: key.slice(0, SHOWN) };
}

/** The page that takes up an invitation: its token follows a `#`, so that no log on the way has it. */
export function invitationUrl(publicUrl: string, token: string): string {
  return `${publicUrl}/invitation#${token}`;
}
