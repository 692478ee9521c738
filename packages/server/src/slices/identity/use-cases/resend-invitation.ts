import { resendInvitationInput } from '@delibere/shared';
import { parisDay } from '../../../kernel/paris-day.ts';
import { accepted } from '../../../kernel/result.ts';
import { type UseCase, useCase } from '../../../kernel/write/use-case.ts';
import { recordEvent } from '../../audit/index.ts';
import { linkEnd, secondsUntilNext } from '../domain/invitations.ts';
import { refuse } from '../domain/refuse.ts';
import { renewInvitation } from '../persistence/invitations.ts';
import { digestOf, newInvitationToken } from '../secrets.ts';
import { invitationForChange } from './invitation-for-change.ts';
import { mailInvitation } from './tell-by-mail.ts';

/**
 * Sends another link, good for as long as the first was; those sent before open nothing any more. Answers the
 * invitation's id. Refuses INVITATION_USED, INVITATION_REVOKED, PERIOD_OVER, and SENT_JUST_NOW within a minute.
 * @param publicUrl origin of the console, where the link leads
 */
export function resendInvitation(publicUrl: string): UseCase<typeof resendInvitationInput, string> {
  return useCase({
    permission: 'invitation.write',
    input: resendInvitationInput,
    run: async (uow, { id }, access) => {
      const found = await invitationForChange(uow, access, id);
      if (!found.ok) return found;
      const { email, language, role, personName, organisationName: organisation, to, sentAt, timesSent } = found.value;
      if (to !== null && to < parisDay(uow.now)) return refuse('PERIOD_OVER');
      const seconds = secondsUntilNext(sentAt, uow.now);
      if (seconds > 0) return refuse('SENT_JUST_NOW', { seconds });
      const token = newInvitationToken();
      const expiresAt = linkEnd(uow.now);
      await renewInvitation(uow, { id, tokenHash: digestOf(token), expiresAt, now: uow.now });
      const after = { timesSent: timesSent + 1 };
      recordEvent(uow, { kind: 'INVITATION_SENT', object: { type: 'INVITATION', id }, after });
      await mailInvitation(uow, { email, language, name: personName, role, organisation, token, expiresAt, publicUrl });
      return accepted(id);
    },
  });
}
