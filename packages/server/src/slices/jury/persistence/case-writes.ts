import type { LinkKind } from '@delibere/shared';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import type { CaseSummary } from '../domain/decision/case-summary.ts';

/** What is entered of a case. */
export interface EnteredCase {
  readonly id: string;
  readonly sessionId: string;
  /** Null for the last place. */
  readonly rank: number | null;
  readonly candidateId: string;
  readonly rncpCode: string;
  readonly summary: CaseSummary;
  readonly evidenceFiledOn: string | null;
  readonly companyOpinion: string | null;
  readonly carriedFrom: string | null;
  readonly revision: number;
}

/** @returns its place in the order of the sitting */
export async function insertCase(uow: UnitOfWork, row: EnteredCase): Promise<number> {
  const [placed] = await uow.rows<{ rank: number }>(
    `INSERT INTO jury.candidate_case
       (id, session_id, rank, candidate_id, rncp_code, summary, evidence_filed_on, company_opinion, carried_from, revision)
     SELECT $1, $2, coalesce($3, (SELECT coalesce(max(k.rank), 0) + 1 FROM jury.candidate_case k WHERE k.session_id = $2)),
       $4, $5, $6, $7, $8, $9, $10 RETURNING rank`,
    [
      row.id,
      row.sessionId,
      row.rank,
      row.candidateId,
      row.rncpCode,
      JSON.stringify(row.summary),
      row.evidenceFiledOn,
      row.companyOpinion,
      row.carriedFrom,
      row.revision,
    ],
  );
  if (!placed) throw new Error('A case was not stored');
  return placed.rank;
}

export async function updateCase(
  uow: UnitOfWork,
  id: string,
  {
    rank,
    summary,
    evidenceFiledOn,
    companyOpinion,
  }: Pick<EnteredCase, 'rank' | 'summary' | 'evidenceFiledOn' | 'companyOpinion'>,
): Promise<void> {
  await uow.rows(
    `UPDATE jury.candidate_case SET rank = coalesce($2, rank), summary = $3, evidence_filed_on = $4, company_opinion = $5
     WHERE id = $1`,
    [id, rank, JSON.stringify(summary), evidenceFiledOn, companyOpinion],
  );
}

/** Takes a case out of its session, with what was said of who may hear it. */
export async function deleteCase(uow: UnitOfWork, id: string): Promise<void> {
  await uow.rows('DELETE FROM jury.candidate_link WHERE case_id = $1', [id]);
  await uow.rows('DELETE FROM jury.recusal WHERE case_id = $1', [id]);
  await uow.rows(`DELETE FROM jury.document WHERE case_id = $1 AND kind = 'CASE_FILE'`, [id]);
  await uow.rows('DELETE FROM jury.candidate_case WHERE id = $1', [id]);
}

/** Says at which revision of the session something of cases changed last. */
export async function touchCases(uow: UnitOfWork, ids: readonly string[], revision: number): Promise<void> {
  await uow.rows('UPDATE jury.candidate_case SET revision = $2 WHERE id = ANY ($1::uuid[])', [ids, revision]);
}

/** Says how far cases have come. @param because why they are carried over; null otherwise */
export async function progressCases(
  uow: UnitOfWork,
  ids: readonly string[],
  progress: 'PENDING' | 'DECIDED' | 'CARRIED_OVER',
  because: string | null,
): Promise<void> {
  await uow.rows(
    'UPDATE jury.candidate_case SET progress = $2, carried_over_because = $3 WHERE id = ANY ($1::uuid[])',
    [ids, progress, because],
  );
}

interface CasePlace {
  readonly sessionId: string;
  readonly caseId: string;
}

/** @returns whether it was not there */
export async function insertLink(
  uow: UnitOfWork,
  { sessionId, caseId }: CasePlace,
  { personId, kind, past }: { readonly personId: string; readonly kind: LinkKind; readonly past: boolean },
): Promise<boolean> {
  const rows = await uow.rows(
    `INSERT INTO jury.candidate_link (session_id, case_id, person_id, kind, past) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING RETURNING case_id`,
    [sessionId, caseId, personId, kind, past],
  );
  return rows.length > 0;
}

/** @returns whether it was there */
export async function deleteLink(uow: UnitOfWork, caseId: string, personId: string): Promise<boolean> {
  const sql = 'DELETE FROM jury.candidate_link WHERE case_id = $1 AND person_id = $2 RETURNING case_id';
  return (await uow.rows(sql, [caseId, personId])).length > 0;
}

/** @returns whether it was not there */
export async function insertRecusal(
  uow: UnitOfWork,
  { sessionId, caseId }: CasePlace,
  { seatId, reason, by }: { readonly seatId: string; readonly reason: string; readonly by: string | null },
): Promise<boolean> {
  const rows = await uow.rows(
    `INSERT INTO jury.recusal (session_id, case_id, seat_id, reason, said_at, said_by) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT DO NOTHING RETURNING case_id`,
    [sessionId, caseId, seatId, reason, uow.now, by],
  );
  return rows.length > 0;
}

/** @returns whether it was there */
export async function deleteRecusal(uow: UnitOfWork, caseId: string, seatId: string): Promise<boolean> {
  const sql = 'DELETE FROM jury.recusal WHERE case_id = $1 AND seat_id = $2 RETURNING case_id';
  return (await uow.rows(sql, [caseId, seatId])).length > 0;
}
