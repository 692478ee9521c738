import type { Permission, Role, ScopeKind } from '@delibere/shared';
import type { Caller } from '../write/caller.ts';

/** How far a grant goes; null is everywhere. */
export type Scope = { readonly kind: Exclude<ScopeKind, 'NATIONAL'>; readonly id: string } | null;

/** A role somebody has, as far as its scope goes. */
export interface Grant {
  readonly role: Role;
  readonly scope: Scope;
}

/**
 * Where a second factor stands: not asked of this account, to be set up, to be given in this session, or given.
 * Until it is given, the roles that need one are not among the grants.
 */
export type SecondFactor = 'NOT_NEEDED' | 'TO_ENROL' | 'TO_VERIFY' | 'VERIFIED';

/** Who asks, as known for one request. */
export interface Viewer {
  readonly caller: Caller;
  /** Null for an API key. */
  readonly accountId: string | null;
  /** The person of the directory behind the account; null where there is none. */
  readonly personId: string | null;
  readonly name: string;
  readonly email: string;
  readonly language: 'fr' | 'en';
  /** In force today, and effective in this session. */
  readonly grants: readonly Grant[];
  readonly secondFactor: SecondFactor;
  /** When they last proved who they are in this session, by signing in or by their second factor; absent for a key. */
  readonly identifiedAt?: Date;
  /** What a key was made for: it may nothing else, whatever its grants; absent: they alone say. */
  readonly only?: readonly Permission[];
}
