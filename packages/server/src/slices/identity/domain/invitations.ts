import type { AccessRefusalCode } from '@delibere/shared';
import { INVITATION_DAYS, type InvitationState } from '@delibere/shared';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** A mail takes a moment to come: who does not see it yet waits this long before it is sent again. */
const BETWEEN_MAILS_MS = 60 * 1_000;

/** What has happened to an invitation; instants as text, "2026-11-26T08:00:00.000Z". */
export interface InvitationFacts {
  readonly expiresAt: string;
  readonly acceptedAt: string | null;
  readonly revokedAt: string | null;
  /** Last day of the role it gives; null: without end. */
  readonly to: string | null;
}

/** Where an invitation stands at an instant, of which `today` is the day. An invitation to a role that is over has expired. */
export function invitationState(
  { expiresAt, acceptedAt, revokedAt, to }: InvitationFacts,
  now: Date,
  today: string,
): InvitationState {
  if (acceptedAt !== null) return 'USED';
  if (revokedAt !== null) return 'REVOKED';
  return now >= new Date(expiresAt) || (to !== null && to < today) ? 'EXPIRED' : 'PENDING';
}

/** When a link sent now ends. */
export function linkEnd(now: Date): Date {
  return new Date(now.getTime() + INVITATION_DAYS * DAY_MS);
}

/** Seconds to wait until a mail sent then may be sent again; 0: none. */
export function secondsUntilNext(sentAt: string, now: Date): number {
  const left = new Date(sentAt).getTime() + BETWEEN_MAILS_MS - now.getTime();
  return Math.max(0, Math.ceil(left / 1_000));
}

/** An account, as far as an invitation has to know it. */
export interface InvitedAccount {
  readonly id: string;
  readonly personId: string | null;
}

/** How an invitation is taken up: by a new account, or by the one that has its address. */
export type Acceptance =
  | { readonly kind: 'NEW_ACCOUNT' }
  | { readonly kind: 'ACCOUNT'; readonly id: string; readonly bindsPerson: boolean }
  | { readonly kind: 'REFUSED'; readonly code: AccessRefusalCode };

const REFUSED_STATES = {
  EXPIRED: 'INVITATION_EXPIRED',
  USED: 'INVITATION_USED',
  REVOKED: 'INVITATION_REVOKED',
} as const satisfies Readonly<Record<Exclude<InvitationState, 'PENDING'>, AccessRefusalCode>>;

/**
 * Whether whoever holds the link may take it up.
 * @param holder of the invited address; null: it has no account
 * @param signedIn account that asks; null: nobody signed in
 */
export function acceptanceOf(
  state: InvitationState,
  personId: string | null,
  holder: InvitedAccount | null,
  signedIn: string | null,
): Acceptance {
  if (state !== 'PENDING') return { kind: 'REFUSED', code: REFUSED_STATES[state] };
  if (holder === null) {
    return signedIn === null ? { kind: 'NEW_ACCOUNT' } : { kind: 'REFUSED', code: 'INVITATION_OTHER_ACCOUNT' };
  }
  if (signedIn === null) return { kind: 'REFUSED', code: 'INVITATION_SIGN_IN_FIRST' };
  const isOther = holder.personId !== null && personId !== null && holder.personId !== personId;
  if (signedIn !== holder.id || isOther) return { kind: 'REFUSED', code: 'INVITATION_OTHER_ACCOUNT' };
  return { kind: 'ACCOUNT', id: holder.id, bindsPerson: holder.personId === null && personId !== null };
}

/** "marie.dupont@union.example" as "m…@union.example": enough to know it again, not to learn it. */
export function maskedEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}…${email.slice(at)}`;
}
