import type { InvitationState, Role, ScopeKind } from '@delibere/shared';
import { parisDay } from '../../../kernel/paris-day.ts';
import { needsSecondFactor } from '../domain/grants.ts';
import { invitationState, maskedEmail } from '../domain/invitations.ts';
import { invitationOf } from '../persistence/invitations.ts';
import type { Rows } from '../persistence/rows.ts';
import { digestOf } from '../secrets.ts';

/** What the holder of a link may know of its invitation: once it is over, hardly more than that it is. */
export interface OfferedInvitation {
  readonly state: InvitationState;
  readonly email: string;
  readonly personName: string | null;
  readonly invitedBy: string | null;
  readonly role: Role;
  readonly scopeKind: ScopeKind;
  readonly scopeName: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly expiresAt: string;
  readonly language: 'fr' | 'en';
  readonly accountExists: boolean | null;
  readonly needsSecondFactor: boolean;
}

/** An invitation by the token of its link, which is not used up by reading; null where there is none. */
export async function readInvitation(reader: Rows, token: string, now: Date): Promise<OfferedInvitation | null> {
  const row = await invitationOf(reader, digestOf(token));
  if (row === null) return null;
  const { email, role, scopeKind, expiresAt, language, inviterName: invitedBy } = row;
  const state = invitationState(row, now, parisDay(now));
  const always = { state, role, scopeKind, invitedBy, expiresAt, language, needsSecondFactor: needsSecondFactor(role) };
  if (state !== 'PENDING') {
    const hidden = { personName: null, scopeName: null, from: null, to: null, accountExists: null };
    return { ...always, ...hidden, email: maskedEmail(email) };
  }
  const { personName, organisationName: scopeName, from, to, hasAccount: accountExists } = row;
  return { ...always, email, personName, scopeName, from, to, accountExists };
}
