/** Where a version of rules stands on a day. */
export type RuleState = 'DRAFT' | 'TO_COME' | 'IN_FORCE' | 'OVER';

/** @param on "2026-11-26" */
export function stateOf(
  { published, from, to }: { readonly published: boolean; readonly from: string; readonly to?: string | null },
  on: string,
): RuleState {
  if (!published) return 'DRAFT';
  if (from > on) return 'TO_COME';
  return to !== null && to !== undefined && to < on ? 'OVER' : 'IN_FORCE';
}
