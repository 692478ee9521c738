import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import type { ConformityLine } from '../domain/decision/conformity.ts';
import type { Decision } from '../domain/decision/decide.ts';

/** What the jury decided of a case, and the checklist as it confirmed it. */
export interface DecisionRow extends Decision {
  readonly caseId: string;
  readonly sessionId: string;
  /** The ballot that decided; null by consensus. */
  readonly ballotId: string | null;
  readonly conformity: readonly ConformityLine[];
  readonly decidedAt: string;
}

const DECISION_COLUMNS = `d.case_id AS "caseId", d.session_id AS "sessionId", d.outcome, d.way, d.ballot_id AS "ballotId",
  d.blocks, d.capabilities, d.departs, d.reason, d.deliberated_on::text AS "deliberatedOn", d.notify_by::text AS "notifyBy",
  d.conformity, d.decided_at AS "decidedAt"`;

/** Those that are visible, by case. */
export async function decisionsOf(
  reader: Pick<PersonalReader, 'rows'>,
  caseIds: readonly string[],
): Promise<readonly DecisionRow[]> {
  return reader.rows(`SELECT ${DECISION_COLUMNS} FROM jury.decision d WHERE d.case_id = ANY ($1::uuid[])`, [caseIds]);
}
