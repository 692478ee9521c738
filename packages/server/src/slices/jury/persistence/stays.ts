import type { AttendanceMethod } from '@delibere/shared';
import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';

/** A stay of a member in the room. */
export interface StayRow {
  readonly seatId: string;
  readonly arrivedAt: string;
  /** Null while they are there. */
  readonly leftAt: string | null;
  readonly method: AttendanceMethod;
  readonly signature: string | null;
  readonly onDevice: boolean;
}

/** Those of seats, in the order of arrival. */
export async function staysOf(
  reader: Pick<PersonalReader, 'rows'>,
  seatIds: readonly string[],
): Promise<readonly StayRow[]> {
  const sql = `SELECT a.seat_id AS "seatId", a.arrived_at AS "arrivedAt", a.left_at AS "leftAt", a.method, a.signature,
      a.recorded_by IS NOT NULL AS "onDevice"
    FROM jury.attendance a WHERE a.seat_id = ANY ($1::uuid[]) ORDER BY a.arrived_at, a.id`;
  return reader.rows(sql, [seatIds]);
}
