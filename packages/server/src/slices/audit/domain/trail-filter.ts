import type { AuditedKind, AuditedObject } from '@delibere/shared';

/** Who can have done something: see Caller. */
export const ACTOR_KINDS = ['ACCOUNT', 'API_KEY', 'SYSTEM'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Something the trail speaks of. */
export interface ObjectKey {
  readonly type: AuditedObject;
  readonly id: string;
}

/** Somebody, or a program, that did something. */
export interface ActorKey {
  readonly kind: ActorKind;
  readonly id: string;
}

/** What events must be to be listed; every condition given must hold. */
export interface TrailFilter {
  /** First day in Paris, "2026-11-24". */
  readonly from?: string | null;
  /** Last day in Paris. */
  readonly to?: string | null;
  readonly kinds?: readonly AuditedKind[] | null;
  readonly objectTypes?: readonly AuditedObject[] | null;
  readonly object?: ObjectKey | null;
  readonly actor?: ActorKey | null;
  readonly requestId?: string | null;
}
