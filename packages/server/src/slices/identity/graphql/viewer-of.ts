import { parisDay } from '../../../kernel/paris-day.ts';
import { navigationOf } from '../domain/navigation.ts';
import { RIGHTS } from '../domain/rights.ts';
import { type OwnAccount, ownAccount } from '../persistence/queries/own-account.ts';
import type { IdentityContext } from './context.ts';
import type { ViewerType } from './types/viewer.ts';

/** What is told of a program, which has a key and no account. */
const OF_A_PROGRAM: OwnAccount = { welcomed: true, hasPassword: false, hasAuthenticator: false, roles: [] };

/** Who asks, as they are told of themselves; null where nobody signed in. */
export async function viewerOf(context: IdentityContext): Promise<ViewerType | null> {
  const viewer = await context.viewer();
  if (viewer === null) return null;
  const { accountId, personId, caller, name, email, language, secondFactor } = viewer;
  const own = accountId && (await ownAccount(await context.personal(), accountId, parisDay(context.now)));
  return {
    id: caller.id,
    name,
    email,
    personId,
    language: language === 'fr' ? 'FR' : 'EN',
    secondFactor,
    navigation: navigationOf(RIGHTS, viewer),
    ...(own || OF_A_PROGRAM),
  };
}
