import { createHash } from 'node:crypto';
import type { AssessedCase } from '@delibere/shared';
import { accepted, type Result } from '../../../../kernel/result.ts';
import type { UnitOfWork } from '../../../../kernel/write/unit-of-work.ts';
import type { Facts } from '../../../audit/index.ts';
import { certificationOutlines } from '../../../certification/index.ts';
import type { CaseSummary } from '../../domain/decision/case-summary.ts';
import { enterSummary } from '../../domain/decision/enter-summary.ts';
import { type JuryRefusal, refuseInput } from '../../domain/refuse.ts';

/** What PostgreSQL refuses when somebody else was quicker, as refusals of ours. */
export const CASE_CONSTRAINTS = {
  candidate_case_session_id_candidate_id_rncp_code_key: 'ALREADY_RECORDED',
  candidate_case_session_id_rank_key: 'ALREADY_RECORDED',
  candidate_case_carried_from_key: 'ALREADY_RECORDED',
} as const;

/** Whether somebody is in the directory, in the caller's sight. */
export async function candidateExists(uow: UnitOfWork, id: string): Promise<boolean> {
  return (await uow.rows('SELECT FROM directory.person WHERE id = $1 AND erased_at IS NULL', [id])).length > 0;
}

/** The summary of a case, with what the fiche says of its certification. */
export async function readSummary(
  uow: UnitOfWork,
  rncpCode: string,
  entered: AssessedCase,
): Promise<Result<CaseSummary, JuryRefusal>> {
  const [fiche] = await certificationOutlines(uow, [rncpCode]);
  if (fiche === undefined) return refuseInput({ path: 'rncpCode', code: 'NOT_FOUND' });
  const summary = enterSummary(entered, fiche);
  return summary.ok ? accepted(summary.value) : refuseInput(...summary.refusal);
}

/** What is entered of a case, beside whose it is. */
export interface CaseParts {
  readonly summary: CaseSummary;
  readonly evidenceFiledOn: string | null;
  readonly companyOpinion: string | null;
}

/**
 * What the trail keeps of a case for ever: by which route, and digests by which what was entered can be proved. Results
 * of somebody are not for ever.
 */
export function caseFacts({ summary, evidenceFiledOn, companyOpinion }: CaseParts): Facts {
  const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
  return {
    route: summary.route,
    summarySha256: digest(JSON.stringify(summary)),
    evidenceFiledOn,
    opinionSha256: companyOpinion === null ? null : digest(companyOpinion),
  };
}
