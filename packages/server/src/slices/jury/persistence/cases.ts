import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import type { CaseSummary } from '../domain/decision/case-summary.ts';
import type { CaseProgress } from '../domain/session/session-facts.ts';

type Reader = Pick<PersonalReader, 'rows'>;

/** A candidate's case, without what was declared or decided of it. */
export interface CaseRow {
  readonly id: string;
  readonly sessionId: string;
  /** Its place in the order of the sitting, from 1. */
  readonly rank: number;
  readonly candidateId: string;
  readonly rncpCode: string;
  readonly summary: CaseSummary;
  readonly evidenceFiledOn: string | null;
  readonly companyOpinion: string | null;
  readonly progress: CaseProgress;
  readonly carriedOverBecause: string | null;
  readonly carriedFrom: string | null;
  readonly revision: number;
}

const CASE_COLUMNS = `k.id, k.session_id AS "sessionId", k.rank, k.candidate_id AS "candidateId", k.rncp_code AS "rncpCode",
  k.summary, k.evidence_filed_on::text AS "evidenceFiledOn", k.company_opinion AS "companyOpinion", k.progress,
  k.carried_over_because AS "carriedOverBecause", k.carried_from AS "carriedFrom", k.revision::int AS revision`;

/** Those that are visible, in no order. */
export async function casesByIds(reader: Reader, ids: readonly string[]): Promise<readonly CaseRow[]> {
  return reader.rows(`SELECT ${CASE_COLUMNS} FROM jury.candidate_case k WHERE k.id = ANY ($1::uuid[])`, [ids]);
}

/** Those of a session after a place in its order, `limit` at most. */
export async function casesAfter(
  reader: Reader,
  sessionId: string,
  rank: number,
  limit: number,
): Promise<readonly CaseRow[]> {
  const sql = `SELECT ${CASE_COLUMNS} FROM jury.candidate_case k WHERE k.session_id = $1 AND k.rank > $2
    ORDER BY k.rank LIMIT $3`;
  return reader.rows(sql, [sessionId, rank, limit]);
}

/** Those of which anything changed after a revision of their session, in its order. */
export async function casesChangedAfter(
  reader: Reader,
  sessionId: string,
  revision: number,
): Promise<readonly CaseRow[]> {
  const sql = `SELECT ${CASE_COLUMNS} FROM jury.candidate_case k WHERE k.session_id = $1 AND k.revision > $2
    ORDER BY k.rank`;
  return reader.rows(sql, [sessionId, revision]);
}

/** Who is spoken of in a case, for those who sit. */
export interface CandidateRow {
  readonly caseId: string;
  readonly personId: string;
  readonly familyName: string;
  readonly givenNames: string;
}

export async function candidatesOf(reader: Reader, caseIds: readonly string[]): Promise<readonly CandidateRow[]> {
  const sql = `SELECT c.case_id AS "caseId", c.person_id AS "personId", c.family_name AS "familyName",
      c.given_names AS "givenNames"
    FROM jury.candidate c WHERE c.case_id = ANY ($1::uuid[])`;
  return reader.rows(sql, [caseIds]);
}
