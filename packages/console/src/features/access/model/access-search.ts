import { INVITATION_STATES, type InvitationState, ROLES, type Role } from '@delibere/shared';

/** The state of the list of accounts, all of it in the URL; an absent key is a filter not applied. */
export interface AccountsSearch {
  readonly q?: string;
  readonly role?: Role;
  /** Closed ones, or those that are open. */
  readonly closed?: boolean;
}

/** The state of the list of invitations. */
export interface InvitationsSearch {
  readonly q?: string;
  readonly state?: InvitationState;
}

/** Whom an invitation is begun for. */
export interface InviteSearch {
  readonly person?: string;
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const words = (value: unknown): string | undefined =>
  (typeof value === 'string' || typeof value === 'number') && String(value).trim() !== ''
    ? String(value).trim()
    : undefined;
const truth = (value: unknown): boolean | undefined => ({ true: true, false: false })[String(value)] ?? undefined;
const present = <T extends object>(all: T): T =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as T;

/** Reads the query string; what it does not understand is dropped, never an error. */
export function parseAccountsSearch(raw: Readonly<Record<string, unknown>>): AccountsSearch {
  return present<AccountsSearch>({
    q: words(raw.q),
    role: ROLES.find((role) => role === raw.role),
    closed: truth(raw.closed),
  });
}

/** Reads the query string, likewise. */
export function parseInvitationsSearch(raw: Readonly<Record<string, unknown>>): InvitationsSearch {
  return present<InvitationsSearch>({
    q: words(raw.q),
    state: INVITATION_STATES.find((state) => state === raw.state),
  });
}

/** Reads the query string, likewise. */
export function parseInviteSearch(raw: Readonly<Record<string, unknown>>): InviteSearch {
  const person = words(raw.person);
  return present<InviteSearch>({ person: person !== undefined && ID.test(person) ? person : undefined });
}
