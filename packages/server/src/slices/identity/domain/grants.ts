import { type GrantState, type Role, SECOND_FACTOR_ROLES } from '@delibere/shared';

/** From a day to a day, both included; null: without end. */
export interface Period {
  readonly from: string;
  readonly to: string | null;
}

/** Where a grant stands on a day, "2026-11-26": it counts on its days unless it was revoked. */
export function grantState({ from, to }: Period, revokedAt: string | null, today: string): GrantState {
  if (revokedAt !== null) return 'REVOKED';
  if (today < from) return 'TO_COME';
  return to !== null && to < today ? 'OVER' : 'IN_FORCE';
}

const GUARDED: ReadonlySet<Role> = new Set(SECOND_FACTOR_ROLES);

/** Whether a role counts only in a session in which a second factor was given. */
export function needsSecondFactor(role: Role): boolean {
  return GUARDED.has(role);
}
