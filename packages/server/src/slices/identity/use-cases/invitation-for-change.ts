import type { Access } from '../../../kernel/authorisation/access.ts';
import { parisDay } from '../../../kernel/paris-day.ts';
import { accepted, type Result } from '../../../kernel/result.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import { invitationState } from '../domain/invitations.ts';
import { type AccessRefusal, refuse } from '../domain/refuse.ts';
import { type InvitationRow, lockedInvitation } from '../persistence/invitations.ts';

/** An invitation that somebody may change and that is not over: it waits, or its link has expired. */
export async function invitationForChange(
  uow: UnitOfWork,
  access: Access,
  id: string,
): Promise<Result<InvitationRow, AccessRefusal>> {
  const row = await lockedInvitation(uow, id);
  if (row === null || !access.may('invitation.read', {})) return refuse('NOT_FOUND');
  access.demand('invitation.write', {});
  const state = invitationState(row, uow.now, parisDay(uow.now));
  if (state === 'USED') return refuse('INVITATION_USED');
  return state === 'REVOKED' ? refuse('INVITATION_REVOKED') : accepted(row);
}
