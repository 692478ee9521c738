import type { AttendanceMethod } from '@delibere/shared';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';

/** A member who arrives. */
export interface Arrival {
  readonly id: string;
  readonly sessionId: string;
  readonly seatId: string;
  readonly method: AttendanceMethod;
  /** Path of the signature; null by code. */
  readonly signature: string | null;
  /** The account on whose device somebody else signed; null where they signed on their own. */
  readonly recordedBy: string | null;
}

export async function insertArrival(uow: UnitOfWork, row: Arrival): Promise<void> {
  await uow.rows(
    `INSERT INTO jury.attendance (id, session_id, seat_id, arrived_at, method, signature, recorded_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [row.id, row.sessionId, row.seatId, uow.now, row.method, row.signature, row.recordedBy],
  );
}

/** Says that somebody leaves. @returns whether they were there */
export async function endStay(uow: UnitOfWork, seatId: string): Promise<boolean> {
  const sql = 'UPDATE jury.attendance SET left_at = $2 WHERE seat_id = $1 AND left_at IS NULL RETURNING id';
  return (await uow.rows(sql, [seatId, uow.now])).length > 0;
}

/** The code of a sitting, as it is stored. */
export interface CodeRow {
  readonly mac: Buffer;
  readonly validUntil: Date;
  readonly failures: number;
}

export async function putCode(
  uow: UnitOfWork,
  sessionId: string,
  { mac, validUntil, by }: { readonly mac: Buffer; readonly validUntil: Date; readonly by: string | null },
): Promise<void> {
  await uow.rows(
    `INSERT INTO jury.attendance_code (session_id, mac, drawn_at, drawn_by, valid_until) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (session_id) DO UPDATE SET mac = $2, drawn_at = $3, drawn_by = $4, valid_until = $5, failures = 0`,
    [sessionId, mac, uow.now, by, validUntil],
  );
}

/** Held until the transaction ends, so that codes are tried one after the other. */
export async function lockedCode(uow: UnitOfWork, sessionId: string): Promise<CodeRow | null> {
  const sql = `SELECT c.mac, c.valid_until AS "validUntil", c.failures FROM jury.attendance_code c
    WHERE c.session_id = $1 FOR UPDATE`;
  const [row] = await uow.rows<CodeRow>(sql, [sessionId]);
  return row ?? null;
}

export async function countFailure(uow: UnitOfWork, sessionId: string): Promise<void> {
  await uow.rows('UPDATE jury.attendance_code SET failures = failures + 1 WHERE session_id = $1', [sessionId]);
}
