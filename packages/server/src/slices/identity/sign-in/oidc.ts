import type { GenericOAuthConfig } from 'better-auth/plugins';
import type { OidcProvider } from './settings.ts';

/** What the library is told of an organisation's directory: it signs in whom we know, and makes nobody. */
export function oidcConfig({
  id,
  name,
  issuer,
  clientId,
  clientSecret,
  emailDomains,
}: OidcProvider): GenericOAuthConfig {
  return {
    providerId: id,
    name,
    discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    scopes: ['openid', 'email', 'profile'],
    pkce: true,
    requireIdTokenVerification: true,
    disableSignUp: true,
    // A directory that could vouch for any address could sign in as anybody.
    mapProfileToUser: ({ email, email_verified: verified }) => ({
      emailVerified: verified === true && typeof email === 'string' && speaksFor(emailDomains, email),
    }),
  };
}

function speaksFor(domains: readonly string[], email: string): boolean {
  return domains.includes(email.slice(email.lastIndexOf('@') + 1).toLowerCase());
}
