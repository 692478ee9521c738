import { type Role, SECOND_FACTOR_ROLES } from '@delibere/shared';

/** From a day to a day, both included; null: without end. */
export interface Period {
  readonly from: string;
  readonly to: string | null;
}

/** Where a grant stands: it counts on its days unless it was revoked. */
export type GrantState = 'TO_COME' | 'IN_FORCE' | 'OVER' | 'REVOKED';

/** Where a grant stands on a day, "2026-11-26". */
export function grantState({ from, to }: Period, revokedAt: string | null, today: string): GrantState {
  if (revokedAt !== null) return 'REVOKED';
  if (today < from) return 'TO_COME';
  return to !== null && to < today ? 'OVER' : 'IN_FORCE';
}

const GUARDED: ReadonlySet<Role> = new Set(SECOND_FACTOR_ROLES);

/** Whether one of these roles counts only in a session in which a second factor was given. */
export function needsSecondFactor(grants: readonly { readonly role: Role }[]): boolean {
  return grants.some(({ role }) => GUARDED.has(role));
}

/** The grants that count in a session: those that ask for a second factor only once it was given. */
export function effectiveGrants<Grant extends { readonly role: Role }>(
  grants: readonly Grant[],
  secondFactorGiven: boolean,
): readonly Grant[] {
  return secondFactorGiven ? grants : grants.filter(({ role }) => !GUARDED.has(role));
}
