import type { College } from '@delibere/shared';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';

/** What of a seat is decided by whoever composes. */
export interface SeatHeld {
  readonly personId: string | null;
  readonly voting: boolean;
  readonly tempWork: boolean;
  readonly designatedBy: string | null;
}

export interface NewSeat extends SeatHeld {
  readonly id: string;
  readonly sessionId: string;
  readonly college: College;
  readonly organisationId: string;
  readonly rank: number;
}

export async function insertSeat(uow: UnitOfWork, row: NewSeat): Promise<void> {
  await uow.rows(
    `INSERT INTO jury.seat (id, session_id, college, organisation_id, rank, person_id, voting, temp_work, designated_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      row.id,
      row.sessionId,
      row.college,
      row.organisationId,
      row.rank,
      row.personId,
      row.voting,
      row.tempWork,
      row.designatedBy,
    ],
  );
}

/** Somebody else who holds the seat has answered nothing, and was not called. */
export async function updateSeat(
  uow: UnitOfWork,
  id: string,
  { personId, voting, tempWork, designatedBy, proxyTo }: SeatHeld & { readonly proxyTo: string | null },
): Promise<void> {
  const kept = 'person_id IS NOT DISTINCT FROM $2';
  await uow.rows(
    `UPDATE jury.seat SET person_id = $2, voting = $3, temp_work = $4, designated_by = $5, proxy_to = $6,
       convoked_on = CASE WHEN ${kept} THEN convoked_on END, answer = CASE WHEN ${kept} THEN answer ELSE 'PENDING' END,
       answered_at = CASE WHEN ${kept} THEN answered_at END, answer_note = CASE WHEN ${kept} THEN answer_note END,
       proposed_substitute = CASE WHEN ${kept} THEN proposed_substitute END
     WHERE id = $1`,
    [id, personId, voting, tempWork, designatedBy, proxyTo],
  );
}

/** Removes a seat, and what points to it: the chair, proxies, recusals. Ranks of the others close up. */
export async function deleteSeat(
  uow: UnitOfWork,
  {
    id,
    sessionId,
    college,
    rank,
  }: { readonly id: string; readonly sessionId: string; readonly college: College; readonly rank: number },
): Promise<void> {
  await uow.rows(
    `UPDATE jury.session SET president_seat = nullif(president_seat, $2), substitute_seat = nullif(substitute_seat, $2)
     WHERE id = $1`,
    [sessionId, id],
  );
  await uow.rows('UPDATE jury.seat SET proxy_to = NULL WHERE session_id = $1 AND proxy_to = $2', [sessionId, id]);
  await uow.rows('DELETE FROM jury.recusal WHERE session_id = $1 AND seat_id = $2', [sessionId, id]);
  await uow.rows('DELETE FROM jury.seat WHERE id = $1', [id]);
  await uow.rows('UPDATE jury.seat SET rank = rank - 1 WHERE session_id = $1 AND college = $2 AND rank > $3', [
    sessionId,
    college,
    rank,
  ]);
}

/** Gives seats their places, from 1, in the order they come. */
export async function orderSeats(uow: UnitOfWork, ids: readonly string[]): Promise<void> {
  await uow.rows(
    `UPDATE jury.seat x SET rank = o.rank FROM unnest($1::uuid[]) WITH ORDINALITY AS o (id, rank) WHERE x.id = o.id`,
    [ids],
  );
}

/** Whether somebody signed for having been there. */
export async function hasAttended(uow: UnitOfWork, seatId: string): Promise<boolean> {
  return (await uow.rows('SELECT FROM jury.attendance WHERE seat_id = $1 LIMIT 1', [seatId])).length > 0;
}

/** Whether somebody ever had a mandate of an organisation on a side, as far as the caller may see mandates. */
export async function isMandated(
  uow: UnitOfWork,
  {
    personId,
    organisationId,
    college,
  }: { readonly personId: string; readonly organisationId: string; readonly college: College },
): Promise<boolean> {
  const sql = `SELECT FROM jury.eligible_member WHERE person_id = $1 AND organisation_id = $2 AND college = $3 LIMIT 1`;
  return (await uow.rows(sql, [personId, organisationId, college])).length > 0;
}
