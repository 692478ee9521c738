/** What must hold before an endpoint of the library is served. */
export interface Endpoint {
  readonly method: 'GET' | 'POST';
  /** Path under `/api/auth`; `:id` stands for the id of a provider. */
  readonly path: string;
  /** Serves who signed in: only once they gave the second factor their account has. */
  readonly personal?: true;
  /** Changes how one signs in: only shortly after signing in or giving a code. */
  readonly dangerous?: true;
}

/**
 * Every endpoint that is served. The library has more, and a later one may have others still: sign-up, deletion,
 * change of e-mail or of name, tokens of providers. What is not listed does not exist.
 */
export const ENDPOINTS: readonly Endpoint[] = [
  { method: 'POST', path: '/sign-in/email' },
  { method: 'POST', path: '/sign-in/magic-link' },
  { method: 'GET', path: '/magic-link/verify' },
  { method: 'POST', path: '/sign-in/social' },
  { method: 'GET', path: '/callback/:id' },
  { method: 'GET', path: '/passkey/generate-authenticate-options' },
  { method: 'POST', path: '/passkey/verify-authentication' },
  { method: 'POST', path: '/request-password-reset' },
  { method: 'POST', path: '/reset-password' },
  { method: 'POST', path: '/two-factor/verify-totp' },
  { method: 'POST', path: '/two-factor/verify-backup-code' },
  { method: 'GET', path: '/get-session' },
  { method: 'POST', path: '/sign-out' },
  { method: 'GET', path: '/list-sessions', personal: true },
  { method: 'POST', path: '/revoke-session', personal: true },
  { method: 'POST', path: '/revoke-sessions', personal: true },
  { method: 'POST', path: '/revoke-other-sessions', personal: true },
  { method: 'GET', path: '/list-accounts', personal: true },
  { method: 'GET', path: '/passkey/list-user-passkeys', personal: true },
  { method: 'POST', path: '/change-password', personal: true, dangerous: true },
  { method: 'POST', path: '/unlink-account', personal: true, dangerous: true },
  { method: 'GET', path: '/passkey/generate-register-options', personal: true, dangerous: true },
  { method: 'POST', path: '/passkey/verify-registration', personal: true, dangerous: true },
  { method: 'POST', path: '/passkey/update-passkey', personal: true, dangerous: true },
  { method: 'POST', path: '/passkey/delete-passkey', personal: true, dangerous: true },
  { method: 'POST', path: '/two-factor/enable', personal: true, dangerous: true },
  { method: 'POST', path: '/two-factor/disable', personal: true, dangerous: true },
  { method: 'POST', path: '/two-factor/generate-backup-codes', personal: true, dangerous: true },
];

const PROVIDER = /^\/callback\/[a-z0-9-]+$/;
const BY_KEY = new Map(ENDPOINTS.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint]));

/** The endpoint a request is for; undefined where none is served. Paths are compared as they are written. */
export function endpointOf(method: string, path: string): Endpoint | undefined {
  return BY_KEY.get(`${method} ${PROVIDER.test(path) ? '/callback/:id' : path}`);
}
