import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { answer, type Refused } from '../../../../kernel/graphql/refused.ts';
import { acceptInvitation } from '../../use-cases/accept-invitation.ts';
import { readInvitation } from '../../use-cases/read-invitation.ts';
import { resendInvitation } from '../../use-cases/resend-invitation.ts';
import { revokeInvitation } from '../../use-cases/revoke-invitation.ts';
import { sendInvitation } from '../../use-cases/send-invitation.ts';
import { InvitationResult, invitationChanged } from '../access-results.ts';
import type { IdentityContext } from '../context.ts';
import { AcceptInvitationInput, ResendInvitationInput, RevokeInvitationInput, SendInvitationInput } from '../inputs.ts';
import { toOfferedInvitation } from '../to-types.ts';
import { AcceptInvitationResult, InvitationAccepted, OfferedInvitationType } from '../types/offered-invitation.ts';

const lower = (language: 'FR' | 'EN'): 'fr' | 'en' => (language === 'FR' ? 'fr' : 'en');

@Resolver()
export class InvitationMutations {
  @Needs('PUBLIC')
  @Query(() => OfferedInvitationType, {
    nullable: true,
    description: 'An invitation by the token of its link, which reading does not use up; null where there is none.',
  })
  async invitation(
    @Arg('token', () => String, { description: 'The token of its link.' }) token: string,
    @Ctx() context: IdentityContext,
  ): Promise<OfferedInvitationType | null> {
    const offered = await readInvitation(context.everything(), token, context.now);
    return offered && toOfferedInvitation(offered);
  }

  @Needs('PUBLIC')
  @Mutation(() => AcceptInvitationResult, {
    description: 'Takes up an invitation, once: makes the account or takes the caller’s, and gives it the role.',
  })
  async acceptInvitation(
    @Arg('input', () => AcceptInvitationInput, { description: 'What is asked.' }) input: AcceptInvitationInput,
    @Ctx() context: IdentityContext,
  ): Promise<InvitationAccepted | Refused> {
    const asked = { ...input, language: lower(input.language) };
    const result = await context.performOpen(acceptInvitation, asked);
    const signedIn = result.ok && (!result.value.isNewAccount || (await context.openSession(result.value.accountId)));
    return answer(result, ({ email }) => Object.assign(new InvitationAccepted(), { email, signedIn }));
  }

  @Needs('invitation.write')
  @Mutation(() => InvitationResult, { description: 'Invites whoever reads the mail of an address to a role.' })
  async sendInvitation(
    @Arg('input', () => SendInvitationInput, { description: 'What is asked.' }) input: SendInvitationInput,
    @Ctx() context: IdentityContext,
  ): Promise<typeof InvitationResult> {
    const asked = { ...input, language: lower(input.language) };
    return invitationChanged(context, await context.perform(sendInvitation(context.publicUrl), asked));
  }

  @Needs('invitation.write')
  @Mutation(() => InvitationResult, { description: 'Sends another link, after which the one before opens nothing.' })
  async resendInvitation(
    @Arg('input', () => ResendInvitationInput, { description: 'What is asked.' }) input: ResendInvitationInput,
    @Ctx() context: IdentityContext,
  ): Promise<typeof InvitationResult> {
    return invitationChanged(context, await context.perform(resendInvitation(context.publicUrl), input));
  }

  @Needs('invitation.write')
  @Mutation(() => InvitationResult, { description: 'Takes an invitation back: its link opens nothing any more.' })
  async revokeInvitation(
    @Arg('input', () => RevokeInvitationInput, { description: 'What is asked.' }) input: RevokeInvitationInput,
    @Ctx() context: IdentityContext,
  ): Promise<typeof InvitationResult> {
    return invitationChanged(context, await context.perform(revokeInvitation, input));
  }
}
