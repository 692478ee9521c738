export { DEMO_PASSWORD, demoAccounts } from './demo/demo-accounts.ts';
export { RIGHTS } from './domain/rights.ts';
export {
  type DemoAccount,
  type IdentityProvider,
  NO_SIGN_IN,
  type SignInOptions,
  waysToSignIn,
} from './domain/sign-in-options.ts';
export { sessionOpener } from './http/session-opener.ts';
export { openSignIn, type SignInParts } from './open-sign-in.ts';
export { identityPersonalData } from './persistence/personal-data.ts';
export { grantsInForce, grantsOf } from './persistence/queries/grants-in-force.ts';
export type { GrantsSql } from './persistence/viewer-by-session.ts';
export { keptSecret } from './sign-in/kept-secret.ts';
export type { SendSignInMail, SignInMail } from './sign-in/mail.ts';
export { type OidcProvider, parseProviders, parsePublicUrl, type SignInSettings } from './sign-in/settings.ts';
export { createApiKey, type NewApiKey, revokeApiKey } from './use-cases/api-keys.ts';
export { createAccount, hashPassword, type NewAccount } from './use-cases/create-account.ts';
