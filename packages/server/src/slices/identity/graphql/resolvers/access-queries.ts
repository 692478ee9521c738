import type { InvitationState, Role } from '@delibere/shared';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ConnectionOf } from '../../../../kernel/graphql/connection.ts';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { PageArgs } from '../../../../kernel/graphql/page-args.ts';
import { type AccessAction, accessActions } from '../../domain/allowed.ts';
import { accountById } from '../../persistence/queries/account-list.ts';
import { look } from '../access-results.ts';
import type { IdentityContext } from '../context.ts';
import { accountConnection, apiKeyConnection, invitationConnection } from '../lists.ts';
import { toAccount } from '../to-types.ts';
import { Account, AccountConnection } from '../types/account.ts';
import { ApiKey, ApiKeyConnection } from '../types/api-key.ts';
import { AccessActionEnum, InvitationStateEnum, RoleEnum } from '../types/enums.ts';
import { SentInvitation, SentInvitationConnection } from '../types/sent-invitation.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

@Resolver()
export class AccessQueries {
  @Needs('grant.read')
  @Query(() => [AccessActionEnum], { description: 'What the caller may do about who may do what.' })
  async accessActions(@Ctx() context: IdentityContext): Promise<readonly AccessAction[]> {
    return accessActions(await context.open('grant.read'));
  }

  @Needs('account.read')
  @Query(() => Account, { nullable: true, description: 'One account; null where there is none, or none one may see.' })
  async account(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: IdentityContext,
  ): Promise<Account | null> {
    const looking = await look(context, 'account.read');
    const reach = looking.access.reach('account.read');
    const row = UUID.test(id) ? await accountById(await context.personal(), reach, id) : null;
    return row && toAccount(row, looking);
  }

  @Needs('account.read')
  @Query(() => AccountConnection, { description: 'Accounts, by name.' })
  accounts(
    @Arg('query', () => String, { nullable: true, description: 'Words of a name or an address, as people type them.' })
    query: string | null,
    @Arg('role', () => RoleEnum, { nullable: true, description: 'Only those that have this role today.' })
    role: Role | null,
    @Arg('disabled', () => Boolean, { nullable: true, description: 'Only closed ones, or only those that are open.' })
    disabled: boolean | null,
    @Args(() => PageArgs) { request }: PageArgs,
    @Ctx() context: IdentityContext,
  ): Promise<ConnectionOf<Account>> {
    const filter = { query: query ?? null, role: role ?? null, disabled: disabled ?? null };
    return accountConnection(context, filter, request);
  }

  @Needs('invitation.read')
  @Query(() => SentInvitationConnection, { description: 'Invitations that were sent, the latest first.' })
  invitations(
    @Arg('query', () => String, { nullable: true, description: 'Words of an address or a name, as people type them.' })
    query: string | null,
    @Arg('state', () => InvitationStateEnum, { nullable: true, description: 'Only those that stand so.' })
    state: InvitationState | null,
    @Args(() => PageArgs) { request }: PageArgs,
    @Ctx() context: IdentityContext,
  ): Promise<ConnectionOf<SentInvitation>> {
    return invitationConnection(context, { query: query ?? null, state: state ?? null }, request);
  }

  @Needs('apiKey.read')
  @Query(() => ApiKeyConnection, { description: 'Keys of partners’ programs, the latest first.' })
  apiKeys(@Args(() => PageArgs) { request }: PageArgs, @Ctx() context: IdentityContext): Promise<ConnectionOf<ApiKey>> {
    return apiKeyConnection(context, request);
  }
}
