import type { ViewerContext } from '../../../kernel/graphql/viewer-context.ts';
import type { SignInOptions } from '../domain/sign-in-options.ts';

/** What the resolvers of accounts work with. */
export interface IdentityContext extends ViewerContext {
  readonly signInOptions: SignInOptions;
  /** Origin of the console, for the links of mails. */
  readonly publicUrl: string;
  /** Signs the caller in to an account, in the browser they ask from. @returns false where nobody can sign in here */
  openSession(accountId: string): Promise<boolean>;
}
