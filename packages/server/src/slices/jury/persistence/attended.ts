import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';

/** A seat whose holder came, for however long. */
export interface AttendedRow {
  readonly sessionId: string;
  readonly seatId: string;
}

export async function attendedSeats(
  reader: Pick<PersonalReader, 'rows'>,
  sessionIds: readonly string[],
): Promise<readonly AttendedRow[]> {
  return reader.rows(
    `SELECT DISTINCT a.session_id AS "sessionId", a.seat_id AS "seatId" FROM jury.attendance a
     WHERE a.session_id = ANY ($1::uuid[])`,
    [sessionIds],
  );
}
