import type { LinkKind } from '@delibere/shared';
import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';

type Reader = Pick<PersonalReader, 'rows'>;

/** A link of somebody who may sit with the candidate of a case. */
export interface LinkRow {
  readonly caseId: string;
  readonly personId: string;
  readonly kind: LinkKind;
  /** Whether it has ended. */
  readonly past: boolean;
}

/** A member who leaves the room for one case, and why. */
export interface RecusalRow {
  readonly caseId: string;
  readonly seatId: string;
  readonly reason: string;
}

export async function linksOf(reader: Reader, caseIds: readonly string[]): Promise<readonly LinkRow[]> {
  const sql = `SELECT l.case_id AS "caseId", l.person_id AS "personId", l.kind, l.past
    FROM jury.candidate_link l WHERE l.case_id = ANY ($1::uuid[]) ORDER BY l.person_id`;
  return reader.rows(sql, [caseIds]);
}

export async function recusalsOf(reader: Reader, caseIds: readonly string[]): Promise<readonly RecusalRow[]> {
  const sql = `SELECT r.case_id AS "caseId", r.seat_id AS "seatId", r.reason
    FROM jury.recusal r WHERE r.case_id = ANY ($1::uuid[]) ORDER BY r.seat_id`;
  return reader.rows(sql, [caseIds]);
}
