import type { frIdentity } from './fr-identity.ts';
import type { Widened } from './words.ts';

/** English words of signing in and of one's own account. */
export const enIdentity: Widened<typeof frIdentity> = {
  identity: { signIn: { title: 'Sign in' } },
};
