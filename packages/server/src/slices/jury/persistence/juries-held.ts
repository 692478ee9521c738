import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import type { JuryHeld } from '../domain/session/allowance.ts';

/** A sitting that was held, with its reference. */
export interface HeldRow extends JuryHeld {
  readonly reference: string;
}

const HELD = `SELECT s.id AS session, s.reference, s.exam_centre_id AS centre, s.session_on::text AS "heldOn",
    (SELECT coalesce(json_agg(json_build_object('organisation', x.organisation_id) ORDER BY x.rank), '[]')
      FROM jury.seat x WHERE x.session_id = s.id AND x.college = 'UNIONS'
        AND EXISTS (SELECT FROM jury.attendance a WHERE a.seat_id = x.id)) AS "unionMembers",
    ARRAY(SELECT p.organisation_id FROM directory.representativity p WHERE p.branch_id = s.branch_id
      AND s.session_on BETWEEN p.from_day AND coalesce(p.to_day, 'infinity') ORDER BY 1) AS representative
  FROM jury.session s
  WHERE s.state IN ('CLOSED', 'SEALED', 'TRANSMITTED') AND s.session_on BETWEEN $1 AND $2
    AND ($3::uuid IS NULL OR s.exam_centre_id = $3)
  ORDER BY s.session_on, s.id`;

/** The juries held between two days that are visible, of one exam centre or of all, by one statement. */
export async function juriesHeld(
  reader: Pick<PersonalReader, 'rows'>,
  { from, to, examCentre }: { readonly from: string; readonly to: string; readonly examCentre: string | null },
): Promise<readonly HeldRow[]> {
  return reader.rows(HELD, [from, to, examCentre]);
}
