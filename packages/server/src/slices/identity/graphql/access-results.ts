import { Field, ObjectType } from 'type-graphql';
import { Needs } from '../../../kernel/graphql/needs.ts';
import { answer, type Refused, resultUnion } from '../../../kernel/graphql/refused.ts';
import { parisDay } from '../../../kernel/paris-day.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Refusal } from '../../../kernel/write/refusal.ts';
import { accountById } from '../persistence/queries/account-list.ts';
import { apiKeyById } from '../persistence/queries/api-key-list.ts';
import { invitationById } from '../persistence/queries/invitation-list.ts';
import type { IdentityContext } from './context.ts';
import { type Look, toAccount, toApiKey, toSentInvitation } from './to-types.ts';
import { Account } from './types/account.ts';
import { ApiKey } from './types/api-key.ts';
import { SentInvitation } from './types/sent-invitation.ts';

@Needs('account.read')
@ObjectType({ description: 'An account, or what it may do, was changed.', simpleResolvers: true })
export class AccountChanged {
  @Field(() => Account, { nullable: true, description: 'The account as it is now.' })
  readonly account!: Account | null;
}

@Needs('invitation.read')
@ObjectType({ description: 'An invitation was sent or taken back.', simpleResolvers: true })
export class InvitationChanged {
  @Field(() => SentInvitation, { nullable: true, description: 'The invitation as it is now.' })
  readonly invitation!: SentInvitation | null;
}

@Needs('apiKey.read')
@ObjectType({ description: 'A key was taken back.', simpleResolvers: true })
export class ApiKeyChanged {
  @Field(() => ApiKey, { nullable: true, description: 'The key as it is now.' })
  readonly apiKey!: ApiKey | null;
}

@Needs('apiKey.write')
@ObjectType({ description: 'A key was made.', simpleResolvers: true })
export class ApiKeyCreated {
  @Field(() => String, { description: 'The key itself, told here and never again.' })
  readonly key!: string;
  @Field(() => ApiKey, { nullable: true, description: 'What is kept of it.' })
  readonly apiKey!: ApiKey | null;
}

export const AccountResult = resultUnion(
  'AccountResult',
  'An account was changed, or why it was not.',
  () => AccountChanged,
);
export const InvitationResult = resultUnion(
  'InvitationResult',
  'An invitation was sent or taken back, or why it was not.',
  () => InvitationChanged,
);
export const ApiKeyResult = resultUnion(
  'ApiKeyResult',
  'A key was taken back, or why it was not.',
  () => ApiKeyChanged,
);
export const CreateApiKeyResult = resultUnion(
  'CreateApiKeyResult',
  'A key was made, or why it was not.',
  () => ApiKeyCreated,
);

/** Who looks at what, where they may ever. Throws Unauthenticated or Forbidden. */
export async function look(
  context: IdentityContext,
  permission: 'account.read' | 'invitation.read' | 'apiKey.read',
): Promise<Look> {
  const { now } = context;
  return { access: await context.open(permission), now, today: parisDay(now) };
}

/** What a use case that answers the id of an account did, with the account read again. */
export async function accountChanged(
  context: IdentityContext,
  result: Result<string, Refusal>,
): Promise<AccountChanged | Refused> {
  const looking = await look(context, 'account.read');
  const reach = looking.access.reach('account.read');
  const row = result.ok ? await accountById(await context.personal(), reach, result.value) : null;
  return answer(result, () => Object.assign(new AccountChanged(), { account: row && toAccount(row, looking) }));
}

/** What a use case that answers the id of an invitation did, with the invitation read again. */
export async function invitationChanged(
  context: IdentityContext,
  result: Result<string, Refusal>,
): Promise<InvitationChanged | Refused> {
  const looking = await look(context, 'invitation.read');
  const row = result.ok ? await invitationById(await context.personal(), looking, result.value) : null;
  const invitation = row && toSentInvitation(row, looking);
  return answer(result, () => Object.assign(new InvitationChanged(), { invitation }));
}

/** What is kept of a key, read again. */
export async function keptApiKey(context: IdentityContext, id: string): Promise<ApiKey | null> {
  const looking = await look(context, 'apiKey.read');
  const row = await apiKeyById(await context.personal(), looking.today, id);
  return row && toApiKey(row, looking);
}
