export { effectiveGrants, needsSecondFactor } from './domain/grants.ts';
export { everGranted, grantedRelations, type ObjectRelation, RELATIONS } from './domain/relations.ts';
export { RIGHTS } from './domain/rights.ts';
export { type DemoAccount, type IdentityProvider, NO_SIGN_IN, type SignInOptions } from './domain/sign-in-options.ts';
export { grantsInForce, grantsOf } from './persistence/queries/grants-in-force.ts';
