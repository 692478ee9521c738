/** Rows of these are visible to whoever may see the session; of the others only to those who sit in it. */
const OF_SESSION = [
  'designation_request',
  'seat',
  'convocation',
  'finding_override',
  'session_step',
  'attendance',
] as const;
const OF_SITTING = [
  'candidate_case',
  'candidate_link',
  'recusal',
  'opening',
  'ballot',
  'vote',
  'participation',
  'urn',
  'decision',
  'minutes',
  'minutes_signature',
  'rectification',
  'document',
] as const;

/** Who sees what: row-level security, and the views by which those who sit together have names. */
export const WALL = `
  -- Sessions of one's exam centre, and, once they are no draft, those one's organisation or oneself was called to.
  CREATE FUNCTION jury.seen_sessions() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp BEGIN ATOMIC
    SELECT id FROM jury.session WHERE exam_centre_id = ANY (directory.own_scopes())
    UNION SELECT s.id FROM jury.seat x JOIN jury.session s ON s.id = x.session_id
      WHERE s.state <> 'DRAFT' AND (x.person_id = directory.own_person() OR x.organisation_id = ANY (directory.own_scopes()))
    UNION SELECT session_id FROM jury.designation_request WHERE organisation_id = ANY (directory.own_scopes());
  END;

  -- Sessions of one's exam centre, and those one sits in: where candidates are spoken of.
  CREATE FUNCTION jury.sat_sessions() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp BEGIN ATOMIC
    SELECT id FROM jury.session WHERE exam_centre_id = ANY (directory.own_scopes())
    UNION SELECT s.id FROM jury.seat x JOIN jury.session s ON s.id = x.session_id
      WHERE s.state <> 'DRAFT' AND x.person_id = directory.own_person();
  END;

  ALTER TABLE jury.session ENABLE ROW LEVEL SECURITY;
  CREATE POLICY seen ON jury.session USING ((SELECT directory.sees_all()) OR id IN (SELECT jury.seen_sessions()))
    WITH CHECK ((SELECT directory.sees_all()) OR exam_centre_id = ANY ((SELECT directory.own_scopes())::uuid[])
      OR id IN (SELECT jury.seen_sessions()));
  ${OF_SESSION.map(
    (table) => `ALTER TABLE jury.${table} ENABLE ROW LEVEL SECURITY;
  CREATE POLICY seen ON jury.${table}
    USING ((SELECT directory.sees_all()) OR session_id IN (SELECT jury.seen_sessions()));`,
  ).join('\n  ')}
  ${OF_SITTING.map(
    (table) => `ALTER TABLE jury.${table} ENABLE ROW LEVEL SECURITY;
  CREATE POLICY seen ON jury.${table}
    USING ((SELECT directory.sees_all()) OR session_id IN (SELECT jury.sat_sessions()));`,
  ).join('\n  ')}
  ALTER TABLE jury.calendar_feed ENABLE ROW LEVEL SECURITY;
  CREATE POLICY own ON jury.calendar_feed
    USING ((SELECT directory.sees_all()) OR person_id = (SELECT directory.own_person()));

  -- Who sits where: those one sits with have a name, though the directory does not show them.
  CREATE VIEW jury.member AS
    SELECT x.id AS seat_id, x.session_id, p.id AS person_id, p.family_name, p.given_names, p.qualification, c.email
    FROM jury.seat x JOIN directory.person p ON p.id = x.person_id
    LEFT JOIN directory.person_contact c ON c.person_id = p.id
    WHERE (SELECT directory.sees_all()) OR x.session_id IN (SELECT jury.seen_sessions());
  CREATE VIEW jury.member_mandate AS
    SELECT x.id AS seat_id, x.session_id, m.id AS mandate_id, m.organisation_id, m.college, m.temp_work, m.exam_centre_id,
      m.from_day, m.to_day
    FROM jury.seat x JOIN directory.mandate m ON m.person_id = x.person_id
    WHERE (SELECT directory.sees_all()) OR x.session_id IN (SELECT jury.seen_sessions());
  CREATE VIEW jury.candidate AS
    SELECT k.id AS case_id, k.session_id, p.id AS person_id, p.family_name, p.given_names, c.email
    FROM jury.candidate_case k JOIN directory.person p ON p.id = k.candidate_id
    LEFT JOIN directory.person_contact c ON c.person_id = p.id
    WHERE (SELECT directory.sees_all()) OR k.session_id IN (SELECT jury.sat_sessions());

  -- Whom an organiser may seat: everybody with a mandate for their exam centre; others see those of their organisation.
  CREATE VIEW jury.eligible_member AS
    SELECT m.id AS mandate_id, m.person_id, p.family_name, p.given_names, p.qualification, m.organisation_id, m.college,
      m.temp_work, m.exam_centre_id, m.from_day, m.to_day
    FROM directory.mandate m JOIN directory.person p ON p.id = m.person_id AND p.erased_at IS NULL
    WHERE (SELECT directory.sees_all()) OR m.organisation_id = ANY ((SELECT directory.own_scopes())::uuid[])
      OR ((m.exam_centre_id IS NULL OR m.exam_centre_id = ANY ((SELECT directory.own_scopes())::uuid[]))
        AND EXISTS (SELECT FROM directory.organisation o
          WHERE o.id = ANY ((SELECT directory.own_scopes())::uuid[]) AND o.kind = 'EXAM_CENTRE'));

  GRANT USAGE ON SCHEMA jury TO delibere_server;
  GRANT SELECT ON jury.member, jury.member_mandate, jury.candidate, jury.eligible_member TO delibere_server;
  GRANT USAGE ON jury.session_number, jury.vote_sequence TO delibere_server;
  GRANT SELECT, INSERT, UPDATE ON jury.session, jury.convocation, jury.candidate_case, jury.attendance, jury.ballot,
    jury.vote, jury.decision, jury.minutes, jury.designation_request TO delibere_server;
  GRANT SELECT, INSERT, UPDATE, DELETE ON jury.rule_set, jury.seat, jury.urn, jury.calendar_feed TO delibere_server;
  GRANT DELETE ON jury.designation_request, jury.decision TO delibere_server;
  GRANT SELECT, INSERT, DELETE ON jury.finding_override, jury.candidate_link, jury.recusal TO delibere_server;
  GRANT SELECT, INSERT ON jury.session_step, jury.document, jury.opening, jury.participation, jury.minutes_signature,
    jury.rectification TO delibere_server;`;
