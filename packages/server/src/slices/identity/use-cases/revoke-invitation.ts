import { revokeInvitationInput } from '@delibere/shared';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { recordEvent } from '../../audit/index.ts';
import { revokeInvitationRow } from '../persistence/invitations.ts';
import { invitationForChange } from './invitation-for-change.ts';

/** Takes an invitation back: its link opens nothing any more. Answers its id. Refuses INVITATION_USED and INVITATION_REVOKED. */
export const revokeInvitation = useCase({
  permission: 'invitation.write',
  input: revokeInvitationInput,
  run: async (uow, { id, reason }, access) => {
    const found = await invitationForChange(uow, access, id);
    if (!found.ok) return found;
    await revokeInvitationRow(uow, { id, by: access.viewer.accountId, reason, now: uow.now });
    recordEvent(uow, { kind: 'INVITATION_REVOKED', object: { type: 'INVITATION', id }, reason });
    return accepted(id);
  },
});
