import type { SessionAction, SessionState } from '@delibere/shared';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import type { SessionSaid } from '../domain/session/session-facts.ts';

/** What of a session is planned. */
export interface Plan {
  readonly sessionOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string | null;
  readonly remoteUrl: string | null;
  readonly certifications: readonly string[];
  readonly ruleSetCode: string;
  readonly ruleSetVersion: number;
}

/** The next reference of a session of a year, "2027-0012". */
export async function nextReference(uow: UnitOfWork, sessionOn: string): Promise<string> {
  const [row] = await uow.rows<{ number: string }>(`SELECT nextval('jury.session_number')::text AS number`);
  return `${sessionOn.slice(0, 4)}-${(row?.number ?? '').padStart(4, '0')}`;
}

export async function insertSession(
  uow: UnitOfWork,
  row: Plan & {
    readonly id: string;
    readonly reference: string;
    readonly examCentreId: string;
    readonly branchId: string;
  },
): Promise<void> {
  await uow.rows(
    `INSERT INTO jury.session (id, reference, exam_centre_id, branch_id, session_on, starts_at, ends_at, place, remote_url,
       certifications, rule_set_code, rule_set_version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      row.id,
      row.reference,
      row.examCentreId,
      row.branchId,
      row.sessionOn,
      row.startsAt,
      row.endsAt,
      row.place,
      row.remoteUrl,
      row.certifications,
      row.ruleSetCode,
      row.ruleSetVersion,
    ],
  );
}

export async function updatePlan(uow: UnitOfWork, id: string, plan: Plan): Promise<void> {
  await uow.rows(
    `UPDATE jury.session SET session_on = $2, starts_at = $3, ends_at = $4, place = $5, remote_url = $6,
       certifications = $7, rule_set_code = $8, rule_set_version = $9 WHERE id = $1`,
    [
      id,
      plan.sessionOn,
      plan.startsAt,
      plan.endsAt,
      plan.place,
      plan.remoteUrl,
      plan.certifications,
      plan.ruleSetCode,
      plan.ruleSetVersion,
    ],
  );
}

export async function setPresidents(
  uow: UnitOfWork,
  id: string,
  presidentSeat: string | null,
  substituteSeat: string | null,
): Promise<void> {
  await uow.rows('UPDATE jury.session SET president_seat = $2, substitute_seat = $3 WHERE id = $1', [
    id,
    presidentSeat,
    substituteSeat,
  ]);
}

export async function setCommitteeTold(uow: UnitOfWork, id: string, on: string | null): Promise<void> {
  await uow.rows('UPDATE jury.session SET regional_committee_told_on = $2 WHERE id = $1', [id, on]);
}

export async function insertOverride(
  uow: UnitOfWork,
  row: {
    readonly sessionId: string;
    readonly key: string;
    readonly code: string;
    readonly reason: string;
    readonly by: string | null;
  },
): Promise<void> {
  await uow.rows(
    `INSERT INTO jury.finding_override (session_id, finding_key, code, reason, made_at, made_by)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [row.sessionId, row.key, row.code, row.reason, uow.now, row.by],
  );
}

/** @returns the code of the finding and the reason that was given; null where there was no such override */
export async function deleteOverride(
  uow: UnitOfWork,
  sessionId: string,
  key: string,
): Promise<{ readonly code: string; readonly reason: string } | null> {
  const sql = 'DELETE FROM jury.finding_override WHERE session_id = $1 AND finding_key = $2 RETURNING code, reason';
  const [row] = await uow.rows<{ code: string; reason: string }>(sql, [sessionId, key]);
  return row ?? null;
}

/** Moves a session to a state, with what goes with it. @param chair seat of who presides, for one that opens */
export async function moveTo(uow: UnitOfWork, id: string, to: SessionState, chair: string | null): Promise<void> {
  await uow.rows(
    `UPDATE jury.session SET state = $2,
       opened_at = CASE $2 WHEN 'OPEN' THEN $3 WHEN 'POSTPONED' THEN NULL ELSE opened_at END,
       presided_by = CASE $2 WHEN 'OPEN' THEN $4::uuid WHEN 'POSTPONED' THEN NULL ELSE presided_by END,
       closed_at = CASE $2 WHEN 'CLOSED' THEN $3 ELSE closed_at END,
       sealed_at = CASE $2 WHEN 'SEALED' THEN $3 ELSE sealed_at END,
       transmitted_at = CASE $2 WHEN 'TRANSMITTED' THEN $3::timestamptz ELSE transmitted_at END
     WHERE id = $1`,
    [id, to, uow.now, chair],
  );
}

/** Ends what a sitting had begun: those in the room leave it, and what was frozen is frozen anew another day. */
export async function closeSitting(uow: UnitOfWork, id: string): Promise<void> {
  await uow.rows(
    'UPDATE jury.attendance SET left_at = greatest(arrived_at, $2) WHERE session_id = $1 AND left_at IS NULL',
    [id, uow.now],
  );
  await uow.rows('DELETE FROM jury.opening WHERE session_id = $1', [id]);
}

export interface NewStep {
  readonly sessionId: string;
  readonly action: SessionAction;
  readonly from: SessionState;
  readonly to: SessionState;
  readonly takenBy: string | null;
  readonly sessionOn: string;
  readonly reason: string | null;
  readonly remarks: readonly SessionSaid[];
}

export async function insertStep(uow: UnitOfWork, row: NewStep): Promise<void> {
  await uow.rows(
    `INSERT INTO jury.session_step (session_id, action, from_state, to_state, taken_at, taken_by, session_on, reason, remarks)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      row.sessionId,
      row.action,
      row.from,
      row.to,
      uow.now,
      row.takenBy,
      row.sessionOn,
      row.reason,
      JSON.stringify(row.remarks),
    ],
  );
}
