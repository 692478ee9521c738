import { createHmac, timingSafeEqual } from 'node:crypto';

/** The cookie of sessions; browsers keep one with this prefix only from https. */
export function sessionCookie(publicUrl: string): string {
  return `${publicUrl.startsWith('https:') ? '__Secure-' : ''}delibere.session_token`;
}

/**
 * The token of a session out of the header `cookie`, as better-auth signs it: `token.signature`, HMAC-SHA256 in base64,
 * percent-encoded. Null without a cookie, or where the signature is not ours: neither costs a query.
 */
export function sessionToken(header: string | undefined, name: string, secret: string): string | null {
  const value = cookieOf(header, name);
  const dot = value?.lastIndexOf('.') ?? -1;
  if (value === undefined || dot < 1) return null;
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1), 'base64');
  const expected = createHmac('sha256', secret).update(token).digest();
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}

function cookieOf(header: string | undefined, name: string): string | undefined {
  const found = header
    ?.split(';')
    .map((one) => one.trim())
    .find((one) => one.startsWith(`${name}=`));
  if (found === undefined) return undefined;
  try {
    return decodeURIComponent(found.slice(name.length + 1));
  } catch {
    return undefined;
  }
}
