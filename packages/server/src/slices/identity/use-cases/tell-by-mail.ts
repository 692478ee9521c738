import { queueMail } from '../../../kernel/mail/index.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import type { Right, ScopeOrganisation } from '../domain/right.ts';
import { invitation, roleChanged } from '../mail/index.ts';
import type { AccountRow } from '../persistence/accounts.ts';
import { invitationUrl } from '../secrets.ts';

/** A role given or taken. */
export interface RoleChange extends Pick<Right, 'role'> {
  readonly change: 'GRANTED' | 'REVOKED';
  /** Name of the organisation or centre; null where it is none. */
  readonly scope: string | null;
  /** Origin of the console. */
  readonly publicUrl: string;
}

/** Tells the owner of an account that a role was given or taken, if this is committed. */
export async function tellRoleChanged(
  uow: UnitOfWork,
  { email: to, language, name }: AccountRow,
  { publicUrl, ...change }: RoleChange,
): Promise<void> {
  const accountUrl = `${publicUrl}/mon-compte`;
  await queueMail(uow, { to, ...roleChanged({ language, name, accountUrl, ...change }) });
}

/** What the mail of an invitation says. */
export interface InvitationMail extends Pick<Right, 'role'> {
  readonly email: string;
  readonly language: 'fr' | 'en';
  readonly name: string | null;
  readonly organisation: ScopeOrganisation['name'] | null;
  readonly token: string;
  readonly expiresAt: Date;
  /** Origin of the console. */
  readonly publicUrl: string;
}

/** Sends the link of an invitation, if this is committed. */
export async function mailInvitation(
  uow: UnitOfWork,
  { email: to, token, publicUrl, ...facts }: InvitationMail,
): Promise<void> {
  await queueMail(uow, { to, ...invitation({ ...facts, url: invitationUrl(publicUrl, token) }) });
}
