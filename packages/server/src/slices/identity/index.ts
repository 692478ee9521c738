export { DEMO_PASSWORD, demoAccounts } from './demo/demo-accounts.ts';
export { everGranted, grantedRelations, type ObjectRelation, RELATIONS } from './domain/relations.ts';
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
export type { SignInMail } from './sign-in/mail.ts';
export type { OidcProvider } from './sign-in/settings.ts';
export { parseProviders, parsePublicUrl } from './sign-in/settings.ts';
export { signingSecret } from './sign-in/signing-secret.ts';
export { createApiKey, type NewApiKey, revokeApiKey } from './use-cases/api-keys.ts';
export { createAccount, hashPassword, type NewAccount } from './use-cases/create-account.ts';
