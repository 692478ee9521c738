/** The secret of an authenticator's address (otpauth:…), in groups of four letters that can be typed; empty without one. */
export function secretOf(uri: string): string {
  const secret = URL.canParse(uri) ? (new URL(uri).searchParams.get('secret') ?? '') : '';
  return secret.replace(/(.{4})(?=.)/g, '$1 ');
}
