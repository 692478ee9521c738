import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import type { Room } from '../domain/sitting/room.ts';

/** Who holds a seat is told by its id only: votes need no more. */
const SEATS = `(SELECT coalesce(json_agg(json_build_object(
      'id', x.id, 'college', x.college, 'organisation', x.organisation_id, 'rank', x.rank,
      'person', CASE WHEN x.person_id IS NOT NULL
        THEN json_build_object('id', x.person_id, 'sex', NULL, 'qualified', false, 'mandates', '[]'::json) END,
      'voting', x.voting, 'tempWork', x.temp_work, 'designatedBy', x.designated_by, 'convokedOn', x.convoked_on,
      'present', EXISTS (SELECT FROM jury.attendance a WHERE a.seat_id = x.id AND a.left_at IS NULL),
      'proxyTo', x.proxy_to)), '[]')
    FROM jury.seat x WHERE x.session_id = s.id)`;

const ROOMS = `SELECT s.id AS "sessionId", s.state, s.session_on::text AS "sessionOn", ${SEATS} AS seats,
    s.president_seat AS president, s.substitute_seat AS "substitutePresident", s.presided_by AS "presidedBy",
    coalesce((SELECT f.rule_set -> 'parameters' FROM jury.opening f WHERE f.session_id = s.id), r.parameters) AS parameters
  FROM jury.session s JOIN jury.rule_set r ON r.code = s.rule_set_code AND r.version = s.rule_set_version
  WHERE s.id = ANY ($1::uuid[])`;

/** The rooms of sessions that are visible, as they are at this moment, by one statement. */
export async function roomsOf(
  reader: Pick<PersonalReader, 'rows'>,
  sessionIds: readonly string[],
): Promise<readonly Room[]> {
  return reader.rows(ROOMS, [sessionIds]);
}
