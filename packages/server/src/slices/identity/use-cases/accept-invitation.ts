import { randomUUID } from 'node:crypto';
import { acceptInvitationInput } from '@delibere/shared';
import type { Viewer } from '../../../kernel/authorisation/viewer.ts';
import { parisDay } from '../../../kernel/paris-day.ts';
import { accepted, type Result } from '../../../kernel/result.ts';
import type { OpenUseCase } from '../../../kernel/write/open-use-case.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import { recordEvent } from '../../audit/index.ts';
import { acceptanceOf, invitationState } from '../domain/invitations.ts';
import { isOwnEmail } from '../domain/password-rules.ts';
import { type AccessRefusal, refuse, refuseInput } from '../domain/refuse.ts';
import { bindAccount, lockedAccountOf } from '../persistence/accounts.ts';
import { insertGrant } from '../persistence/grants.ts';
import { type InvitationRow, lockedInvitationOf, useInvitation } from '../persistence/invitations.ts';
import { digestOf } from '../secrets.ts';
import { createAccount, hashPassword } from './create-account.ts';

/** What an invitation that was taken up gave. */
export interface AcceptedInvitation {
  readonly accountId: string;
  readonly email: string;
  readonly isNewAccount: boolean;
}

interface Chosen {
  readonly name?: string | null | undefined;
  readonly password?: string | null | undefined;
  readonly language: 'fr' | 'en';
}

/**
 * Takes up an invitation, once: makes the account of its address, or takes the one that has it and asks; says whose it
 * is, and gives the role. Refuses INVITATION_UNKNOWN, _EXPIRED, _USED, _REVOKED, _OTHER_ACCOUNT, _SIGN_IN_FIRST and
 * GRANT_OVERLAPS, none of which says what the holder of the link may not know.
 */
export const acceptInvitation: OpenUseCase<typeof acceptInvitationInput, AcceptedInvitation> = {
  name: 'invitation',
  input: acceptInvitationInput,
  constraints: { role_granted_once: 'GRANT_OVERLAPS' },
  run: async (uow, { token, ...chosen }, viewer) => {
    const invitation = await lockedInvitationOf(uow, digestOf(token));
    if (invitation === null) return refuse('INVITATION_UNKNOWN');
    const today = parisDay(uow.now);
    const holder = await lockedAccountOf(uow, invitation.email);
    const state = invitationState(invitation, uow.now, today);
    const acceptance = acceptanceOf(state, invitation.personId, holder, viewer && accountOf(viewer));
    if (acceptance.kind === 'REFUSED') return refuse(acceptance.code);
    const isNewAccount = acceptance.kind === 'NEW_ACCOUNT';
    const account = isNewAccount
      ? await newAccount(uow, invitation, chosen)
      : await boundAccount(uow, acceptance, invitation);
    if (!account.ok) return account;
    const accountId = account.value;
    await takeUp({ ...uow, caller: { kind: 'ACCOUNT', id: accountId } }, invitation, accountId, today);
    return accepted({ accountId, email: invitation.email, isNewAccount });
  },
};

/** A key is nobody: it has no mail to be invited by. */
function accountOf({ accountId, caller }: Viewer): string {
  return accountId ?? caller.id;
}

async function boundAccount(
  uow: UnitOfWork,
  { id, bindsPerson }: { readonly id: string; readonly bindsPerson: boolean },
  { personId }: InvitationRow,
): Promise<Result<string, never>> {
  await bindAccount(uow, id, bindsPerson ? personId : null, uow.now);
  return accepted(id);
}

async function newAccount(
  uow: UnitOfWork,
  { email, personId, personName }: InvitationRow,
  { name: typed, password, language }: Chosen,
): Promise<Result<string, AccessRefusal>> {
  // Somebody of the directory is called as it says, whatever is typed.
  const name = personName ?? typed ?? null;
  if (name === null) return refuseInput('name', 'REQUIRED');
  const hasPassword = typeof password === 'string';
  if (hasPassword && isOwnEmail(password, email)) return refuseInput('password', 'PASSWORD_IS_EMAIL');
  const chosen = hasPassword ? { passwordHash: await hashPassword(password) } : {};
  const made = await createAccount(uow, { email, name, personId, language, ...chosen });
  // Two invitations of one address, taken up at once: the other made the account.
  return made.ok ? accepted(made.value.id) : refuse('INVITATION_SIGN_IN_FIRST');
}

async function takeUp(uow: UnitOfWork, invitation: InvitationRow, accountId: string, today: string): Promise<void> {
  const { id: invitationId, role, scopeKind, scopeId, organisationKind, from: earliest, to, invitedBy } = invitation;
  const from = earliest < today ? today : earliest;
  const right = { role, scopeKind, scopeId, from, to };
  const grant = randomUUID();
  const given = { id: grant, accountId, ...right, organisationKind, givenBy: invitedBy, invitationId };
  await insertGrant(uow, given, uow.now);
  await useInvitation(uow, invitationId, accountId, uow.now);
  const invited = { type: 'INVITATION', id: invitationId } as const;
  recordEvent(uow, { kind: 'INVITATION_ACCEPTED', object: invited, after: { accountId } });
  const object = { type: 'ACCOUNT', id: accountId } as const;
  recordEvent(uow, { kind: 'ROLE_GRANTED', object, after: { grant, invitation: invitationId, ...right } });
}
