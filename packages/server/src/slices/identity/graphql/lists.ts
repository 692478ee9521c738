import type { ConnectionOf } from '../../../kernel/graphql/connection.ts';
import { listedConnection } from '../../../kernel/graphql/listed.ts';
import type { PageRequest } from '../../../kernel/read/page.ts';
import { type AccountFilter, accountCount, accountPage } from '../persistence/queries/account-list.ts';
import { apiKeyCount, apiKeyPage } from '../persistence/queries/api-key-list.ts';
import { type InvitationFilter, invitationCount, invitationPage } from '../persistence/queries/invitation-list.ts';
import { look } from './access-results.ts';
import type { IdentityContext } from './context.ts';
import { toAccount, toApiKey, toSentInvitation } from './to-types.ts';
import type { Account } from './types/account.ts';
import type { ApiKey } from './types/api-key.ts';
import type { SentInvitation } from './types/sent-invitation.ts';

const BY_NAME = ['text', 'text'] as const;
const LATEST = ['text', 'text'] as const;

/** Accounts within reach, by name. */
export async function accountConnection(
  context: IdentityContext,
  filter: AccountFilter,
  request: PageRequest,
): Promise<ConnectionOf<Account>> {
  const looking = await look(context, 'account.read');
  const reader = await context.personal();
  const asked = { filter, reach: looking.access.reach('account.read'), today: looking.today };
  return listedConnection(
    {
      scope: `accounts ${JSON.stringify(filter)}`,
      shape: BY_NAME,
      rows: (after, limit) => accountPage(reader, asked, after, limit),
      placeOf: ({ orderKey, id }) => [orderKey, id],
      count: () => accountCount(reader, asked),
      toNode: (row) => toAccount(row, looking),
    },
    request,
  );
}

/** Invitations, the latest first. Throws Forbidden where the caller may not see all of them. */
export async function invitationConnection(
  context: IdentityContext,
  filter: InvitationFilter,
  request: PageRequest,
): Promise<ConnectionOf<SentInvitation>> {
  const looking = await look(context, 'invitation.read');
  looking.access.demand('invitation.read', {});
  const reader = await context.personal();
  return listedConnection(
    {
      scope: `invitations ${JSON.stringify(filter)}`,
      shape: LATEST,
      rows: (after, limit) => invitationPage(reader, filter, looking, after, limit),
      placeOf: ({ invitedAt, id }) => [invitedAt, id],
      count: () => invitationCount(reader, filter, looking),
      toNode: (row) => toSentInvitation(row, looking),
    },
    request,
  );
}

/** Keys, the latest first. Throws Forbidden where the caller may not see all of them. */
export async function apiKeyConnection(context: IdentityContext, request: PageRequest): Promise<ConnectionOf<ApiKey>> {
  const looking = await look(context, 'apiKey.read');
  looking.access.demand('apiKey.read', {});
  const reader = await context.personal();
  return listedConnection(
    {
      scope: 'apiKeys',
      shape: LATEST,
      rows: (after, limit) => apiKeyPage(reader, looking.today, after, limit),
      placeOf: ({ createdAt, id }) => [createdAt, id],
      count: () => apiKeyCount(reader),
      toNode: (row) => toApiKey(row, looking),
    },
    request,
  );
}
