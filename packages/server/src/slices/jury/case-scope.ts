import type { UnitOfWork } from '../../kernel/write/unit-of-work.ts';

/** A case somebody may be given a role for. */
export interface CaseScope {
  readonly id: string;
  /** "2027-0012 · Marie DURAND". */
  readonly label: string;
}

const CASE = `SELECT k.id, jury.case_label(k.id) AS label FROM jury.candidate_case k WHERE k.id = $1 FOR KEY SHARE OF k`;

/**
 * The case of a scope, which stays until the transaction ends; null where there is none. A door of its own: accounts ask
 * it, and juries ask accounts.
 */
export async function caseScope(uow: Pick<UnitOfWork, 'rows'>, id: string): Promise<CaseScope | null> {
  const [row] = await uow.rows<CaseScope>(CASE, [id]);
  return row ?? null;
}
