import { randomUUID } from 'node:crypto';
import { sendInvitationInput } from '@delibere/shared';
import { parisDay } from '../../../kernel/paris-day.ts';
import { accepted } from '../../../kernel/result.ts';
import { type UseCase, useCase } from '../../../kernel/write/use-case.ts';
import { recordEvent } from '../../audit/index.ts';
import { linkEnd } from '../domain/invitations.ts';
import { inviteeProblem } from '../domain/invitee.ts';
import { refuseInput } from '../domain/refuse.ts';
import { rightProblem } from '../domain/right.ts';
import { hasAccountElsewhere, lockedAccountOf } from '../persistence/accounts.ts';
import { ACCESS_CONSTRAINTS } from '../persistence/grants.ts';
import { insertInvitation } from '../persistence/invitations.ts';
import { personName } from '../persistence/persons.ts';
import { scopeCase, scopeOrganisation } from '../persistence/scopes.ts';
import { digestOf, newInvitationToken } from '../secrets.ts';
import { mailInvitation } from './tell-by-mail.ts';

/**
 * Invites whoever reads the mail of an address to a role; the mail leaves if this is committed. Answers the
 * invitation's id. Refuses OWN_ACCOUNT, ALREADY_INVITED, ACCOUNT_DISABLED, ORGANISATION_CLOSED, and what would tie an
 * account to two people (ACCOUNT_OF_ANOTHER_PERSON) or a person to two accounts (PERSON_HAS_ACCOUNT).
 * @param publicUrl origin of the console, where the link leads
 */
export function sendInvitation(publicUrl: string): UseCase<typeof sendInvitationInput, string> {
  return useCase({
    permission: 'invitation.write',
    input: sendInvitationInput,
    constraints: ACCESS_CONSTRAINTS,
    run: async (uow, { email, personId, language, ...right }, access) => {
      access.demand('invitation.write', {});
      const organisation = await scopeOrganisation(uow, right.scopeKind, right.scopeId);
      const ofCase = await scopeCase(uow, right.scopeKind, right.scopeId);
      const wrongRight = rightProblem(right, { organisation, isCase: ofCase !== null }, parisDay(uow.now));
      if (wrongRight !== null) return wrongRight;
      const known = personId === null ? null : await personName(uow, personId);
      if (personId !== null && known === null) return refuseInput('personId', 'NOT_FOUND');
      const account = await lockedAccountOf(uow, email);
      const elsewhere = personId !== null && (await hasAccountElsewhere(uow, personId, email));
      const invitedBy = access.viewer.accountId;
      const wrongInvitee = inviteeProblem(personId, account, elsewhere, invitedBy);
      if (wrongInvitee !== null) return wrongInvitee;
      const id = randomUUID();
      const token = newInvitationToken();
      const expiresAt = linkEnd(uow.now);
      const kept = { organisationKind: organisation?.kind ?? null, invitedBy, tokenHash: digestOf(token), expiresAt };
      await insertInvitation(uow, { id, email, personId, language, ...right, ...kept }, uow.now);
      // The address stays in its row, where it can be erased: the trail is kept for good.
      recordEvent(uow, { kind: 'INVITATION_SENT', object: { type: 'INVITATION', id }, after: { personId, ...right } });
      const name = known ?? account?.name ?? null;
      const mail = {
        email,
        language,
        name,
        role: right.role,
        organisation: organisation?.name ?? ofCase?.label ?? null,
      };
      await mailInvitation(uow, { ...mail, token, expiresAt, publicUrl });
      return accepted(id);
    },
  });
}
