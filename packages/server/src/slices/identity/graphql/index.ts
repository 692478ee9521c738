import { ViewerMutations } from './resolvers/viewer-mutations.ts';
import { ViewerResolver } from './resolvers/viewer-resolver.ts';

export type { IdentityContext } from './context.ts';

/** What the slice adds to the schema. */
export const IDENTITY_RESOLVERS = [ViewerResolver, ViewerMutations] as const;
