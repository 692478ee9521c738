import { AccessMutations } from './resolvers/access-mutations.ts';
import { AccessQueries } from './resolvers/access-queries.ts';
import { ApiKeyMutations } from './resolvers/api-key-mutations.ts';
import { InvitationMutations } from './resolvers/invitation-mutations.ts';
import { ViewerMutations } from './resolvers/viewer-mutations.ts';
import { ViewerResolver } from './resolvers/viewer-resolver.ts';

export type { IdentityContext } from './context.ts';

/** What the slice adds to the schema. */
export const IDENTITY_RESOLVERS = [
  ViewerResolver,
  ViewerMutations,
  AccessQueries,
  AccessMutations,
  InvitationMutations,
  ApiKeyMutations,
] as const;
