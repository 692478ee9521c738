import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';

/** A candidate to whom the decision is to be written. */
export interface Unwritten {
  readonly caseId: string;
  readonly sessionId: string;
  readonly personId: string;
  /** Null where no address is known. */
  readonly email: string | null;
}

/** Those of a sealed session, by the order of cases. */
export async function unwrittenLetters(
  uow: UnitOfWork,
  sessionId: string,
  limit: number,
): Promise<readonly Unwritten[]> {
  return uow.rows(
    `SELECT k.id AS "caseId", k.session_id AS "sessionId", c.person_id AS "personId", c.email
     FROM jury.candidate_case k JOIN jury.candidate c ON c.case_id = k.id
     JOIN jury.seal e ON e.session_id = k.session_id JOIN jury.decision d ON d.case_id = k.id
     WHERE k.session_id = $1 AND NOT EXISTS (SELECT FROM jury.document l
       WHERE l.session_id = k.session_id AND l.case_id = k.id AND l.kind = 'CANDIDATE_LETTER')
     ORDER BY k.rank LIMIT $2`,
    [sessionId, limit],
  );
}
