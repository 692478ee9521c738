import { PrivacyResolvers } from './resolvers.ts';

/** What the slice adds to the schema. */
export const PRIVACY_RESOLVERS = [PrivacyResolvers] as const;
