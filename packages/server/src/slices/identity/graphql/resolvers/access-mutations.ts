import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { disableAccount } from '../../use-cases/disable-account.ts';
import { enableAccount } from '../../use-cases/enable-account.ts';
import { giveGrant } from '../../use-cases/give-grant.ts';
import { revokeGrant } from '../../use-cases/revoke-grant.ts';
import { AccountResult, accountChanged } from '../access-results.ts';
import type { IdentityContext } from '../context.ts';
import { AccountReasonInput, GiveGrantInput, RevokeGrantInput } from '../inputs.ts';

@Resolver()
export class AccessMutations {
  @Needs('grant.write')
  @Mutation(() => AccountResult, { description: 'Gives an account a role, and tells its owner by mail.' })
  async giveGrant(
    @Arg('input', () => GiveGrantInput, { description: 'What is asked.' }) input: GiveGrantInput,
    @Ctx() context: IdentityContext,
  ): Promise<typeof AccountResult> {
    return accountChanged(context, await context.perform(giveGrant(context.publicUrl), input));
  }

  @Needs('grant.write')
  @Mutation(() => AccountResult, {
    description: 'Takes a role back from the next request on, and tells its owner by mail.',
  })
  async revokeGrant(
    @Arg('input', () => RevokeGrantInput, { description: 'What is asked.' }) input: RevokeGrantInput,
    @Ctx() context: IdentityContext,
  ): Promise<typeof AccountResult> {
    return accountChanged(context, await context.perform(revokeGrant(context.publicUrl), input));
  }

  @Needs('account.disable')
  @Mutation(() => AccountResult, { description: 'Closes an account: its sessions end, nobody signs in to it.' })
  async disableAccount(
    @Arg('input', () => AccountReasonInput, { description: 'What is asked.' }) input: AccountReasonInput,
    @Ctx() context: IdentityContext,
  ): Promise<typeof AccountResult> {
    return accountChanged(context, await context.perform(disableAccount, input));
  }

  @Needs('account.disable')
  @Mutation(() => AccountResult, { description: 'Opens a closed account: its roles count again.' })
  async enableAccount(
    @Arg('input', () => AccountReasonInput, { description: 'What is asked.' }) input: AccountReasonInput,
    @Ctx() context: IdentityContext,
  ): Promise<typeof AccountResult> {
    return accountChanged(context, await context.perform(enableAccount, input));
  }
}
