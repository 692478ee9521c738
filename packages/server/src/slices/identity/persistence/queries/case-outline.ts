/** A case as those are told of it who have a role for it. */
export interface CaseOutline {
  readonly id: string;
  /** Its place in the order of the sitting, from 1. */
  readonly rank: number;
  /** "2027-03-12". */
  readonly sessionOn: string;
  /** "09:00", in Paris. */
  readonly startsAt: string;
  /** Null where the jury meets at a distance. */
  readonly place: string | null;
  readonly cancelled: boolean;
  readonly examCentre: string;
  /** "RNCP28245". */
  readonly rncpCode: string;
  /** "Marie DURAND"; null once what was kept about them is gone. */
  readonly candidate: string | null;
}

/** SQL of the outline of the case of a row with a scope, as JSON; null where the scope is another. @param row its name */
export function scopeCaseSql(row: string): string {
  return `CASE WHEN ${row}.scope_kind = 'CASE' THEN jury.case_outline(${row}.scope_id) END`;
}
