import type { SessionState } from '@delibere/shared';
import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import type { Called } from '../domain/parties.ts';

type Reader = Pick<PersonalReader, 'rows'>;

/** A session as it stands, without what is in it. */
export interface SessionRow extends Called {
  readonly id: string;
  readonly reference: string;
  readonly state: SessionState;
  readonly branchId: string;
  readonly sessionOn: string;
  /** "09:00", in Paris. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string | null;
  readonly remoteUrl: string | null;
  /** Fiche codes. */
  readonly certifications: readonly string[];
  readonly ruleSetCode: string;
  readonly ruleSetVersion: number;
  readonly presidentSeat: string | null;
  readonly substituteSeat: string | null;
  readonly presidedBy: string | null;
  readonly regionalCommitteeToldOn: string | null;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly sealedAt: string | null;
  readonly transmittedAt: string | null;
  readonly calendarSequence: number;
  readonly revision: number;
}

/** Of sessions `s`. */
export const SESSION_COLUMNS = `s.id, s.reference, s.exam_centre_id AS "examCentreId", s.branch_id AS "branchId",
  s.session_on::text AS "sessionOn", to_char(s.starts_at, 'HH24:MI') AS "startsAt", to_char(s.ends_at, 'HH24:MI') AS "endsAt",
  s.place, s.remote_url AS "remoteUrl", s.certifications, s.rule_set_code AS "ruleSetCode",
  s.rule_set_version AS "ruleSetVersion", s.state, s.president_seat AS "presidentSeat",
  s.substitute_seat AS "substituteSeat", s.presided_by AS "presidedBy",
  s.regional_committee_told_on::text AS "regionalCommitteeToldOn", s.opened_at AS "openedAt", s.closed_at AS "closedAt",
  s.sealed_at AS "sealedAt", s.transmitted_at AS "transmittedAt", s.calendar_sequence AS "calendarSequence",
  s.revision::int AS revision,
  ARRAY(SELECT DISTINCT x.person_id FROM jury.seat x WHERE x.session_id = s.id AND x.person_id IS NOT NULL) AS persons,
  ARRAY(SELECT DISTINCT x.organisation_id FROM jury.seat x WHERE x.session_id = s.id) AS organisations,
  ARRAY(SELECT q.organisation_id FROM jury.designation_request q WHERE q.session_id = s.id) AS asked`;

/** Those that are visible, in no order. */
export async function sessionsByIds(reader: Reader, ids: readonly string[]): Promise<readonly SessionRow[]> {
  return reader.rows(`SELECT ${SESSION_COLUMNS} FROM jury.session s WHERE s.id = ANY ($1::uuid[])`, [ids]);
}

/**
 * One that is visible, held until the transaction ends: every write of a session and of what is in it begins here, so
 * that such writes come one after the other.
 */
export async function lockedSession(uow: UnitOfWork, id: string): Promise<SessionRow | null> {
  const sql = `SELECT ${SESSION_COLUMNS} FROM jury.session s WHERE s.id = $1 FOR NO KEY UPDATE OF s`;
  const [row] = await uow.rows<SessionRow>(sql, [id]);
  return row ?? null;
}

/** Says that the session, or something in it, changes. @returns the revision at which it did */
export async function touchSession(uow: UnitOfWork, id: string): Promise<number> {
  const sql = 'UPDATE jury.session SET revision = revision + 1 WHERE id = $1 RETURNING revision::int AS revision';
  const [row] = await uow.rows<{ revision: number }>(sql, [id]);
  if (!row) throw new Error('A session that was locked is gone');
  return row.revision;
}
