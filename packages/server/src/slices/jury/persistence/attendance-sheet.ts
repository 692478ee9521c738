import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import type { AttendanceSheetData } from '../papers/attendance-sheet.ts';
import { certificationTitles } from './around-sessions.ts';
import { utc } from './utc.ts';

type Reader = Pick<PersonalReader, 'rows'>;

interface SheetRow {
  readonly reference: string;
  readonly centre: string;
  readonly on: string;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly place: string | null;
  readonly remoteUrl: string | null;
  readonly certifications: readonly string[];
  readonly members: readonly (Omit<AttendanceSheetData['members'][number], 'signature'> & {
    readonly drawn: string | null;
  })[];
}

/** Of several stays the first arrival and its signature count, and the last departure if all of them are over. */
const MEMBERS = `(SELECT coalesce(json_agg(json_build_object('seat', x.id,
      'name', coalesce(m.given_names || ' ' || m.family_name, 'Siège non pourvu'), 'college', x.college,
      'organisation', o.name, 'voting', x.voting, 'tempWork', x.temp_work,
      'arrivedAt', ${utc('a.arrived_at')}, 'leftAt', ${utc('a.left_at')}, 'drawn', a.drawn) ORDER BY x.college, x.rank), '[]')
    FROM jury.seat x JOIN directory.organisation o ON o.id = x.organisation_id
    LEFT JOIN jury.member m ON m.seat_id = x.id
    LEFT JOIN LATERAL (SELECT min(y.arrived_at) AS arrived_at,
        CASE WHEN bool_and(y.left_at IS NOT NULL) THEN max(y.left_at) END AS left_at,
        (array_agg(y.signature ORDER BY y.arrived_at, y.id))[1] AS drawn
      FROM jury.attendance y WHERE y.seat_id = x.id) a ON true
    WHERE x.session_id = s.id)`;

const SHEET = `SELECT s.reference, c.name AS centre, s.session_on::text AS "on", ${utc('s.opened_at')} AS "openedAt",
    ${utc('s.closed_at')} AS "closedAt", s.place, s.remote_url AS "remoteUrl", s.certifications, ${MEMBERS} AS members
  FROM jury.session s JOIN directory.organisation c ON c.id = s.exam_centre_id
  WHERE s.id = $1 AND s.opened_at IS NOT NULL`;

/** What the attendance sheet of a session says, by two statements; null before it is opened. */
export async function readAttendanceSheet(reader: Reader, sessionId: string): Promise<AttendanceSheetData | null> {
  const [row] = await reader.rows<SheetRow>(SHEET, [sessionId]);
  if (row === undefined) return null;
  const { reference, centre, on, openedAt, closedAt, place, remoteUrl, certifications, members } = row;
  return {
    reference,
    centre: { name: centre, address: [], contacts: [] },
    session: { on, openedAt, closedAt, place: place ?? `À distance (${remoteUrl ?? ''})` },
    certifications: await certificationTitles(reader, certifications),
    members: members.map(({ drawn, ...member }) => ({ ...member, signature: signatureOf(member.arrivedAt, drawn) })),
  };
}

function signatureOf(at: string | null, path: string | null): AttendanceSheetData['members'][number]['signature'] {
  if (at === null) return null;
  return path === null ? { kind: 'CODE', at } : { kind: 'PATH', path, at };
}
