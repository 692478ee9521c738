import type { Permission } from './permissions.ts';

/** What a partner's key may be made for, of what the role of partner allows. */
export const API_KEY_SCOPES = ['statistics.read'] as const satisfies readonly Permission[];
export type ApiKeyScope = (typeof API_KEY_SCOPES)[number];

/** Requests a minute that a key may be given. */
export const API_KEY_QUOTA = { least: 1, most: 10_000 } as const;

/** How long a key may be given for, in days: nobody remembers where an older one lies. */
export const API_KEY_DAYS = 731;

/** Days a link of an invitation can be used. */
export const INVITATION_DAYS = 14;

/** Where a grant stands on a day. */
export const GRANT_STATES = ['TO_COME', 'IN_FORCE', 'OVER', 'REVOKED'] as const;
export type GrantState = (typeof GRANT_STATES)[number];

/** Where an invitation stands. */
export const INVITATION_STATES = ['PENDING', 'EXPIRED', 'USED', 'REVOKED'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

/** Where a key stands. */
export const API_KEY_STATES = ['ACTIVE', 'EXPIRED', 'REVOKED'] as const;
export type ApiKeyState = (typeof API_KEY_STATES)[number];
