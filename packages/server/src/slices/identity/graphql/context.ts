import type { ViewerContext } from '../../../kernel/graphql/viewer-context.ts';
import type { SignInOptions } from '../domain/sign-in-options.ts';

/** What the resolvers of accounts work with. */
export interface IdentityContext extends ViewerContext {
  readonly signInOptions: SignInOptions;
}
