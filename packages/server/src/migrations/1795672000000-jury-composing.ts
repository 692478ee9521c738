import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What juries hold about a person, for themselves and for the country: a candidate sees no session, and is told of their
 * case all the same. Of secret ballots only that they took part: nothing more is kept of anybody.
 */
const HELD_ABOUT = `
  CREATE FUNCTION jury.held_about(person uuid) RETURNS TABLE (section text, held jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp BEGIN ATOMIC
    SELECT f.section, f.held FROM (
      SELECT 'juries' AS section, s.session_on AS day, jsonb_build_object('session', s.reference, 'on', s.session_on,
          'organisation', o.name, 'college', x.college, 'voting', x.voting, 'temporaryWork', x.temp_work,
          'president', x.id = s.presided_by, 'convokedOn', x.convoked_on, 'answer', x.answer, 'answeredAt', x.answered_at,
          'note', x.answer_note) AS held
        FROM jury.seat x JOIN jury.session s ON s.id = x.session_id JOIN directory.organisation o ON o.id = x.organisation_id
        WHERE x.person_id = person AND s.state <> 'DRAFT'
      UNION ALL SELECT 'juryConvocations', s.session_on, jsonb_build_object('session', s.reference, 'sentAt', c.sent_at,
          'cancelledAt', c.cancelled_at)
        FROM jury.convocation c JOIN jury.session s ON s.id = c.session_id WHERE c.person_id = person
      UNION ALL SELECT 'juryAttendance', s.session_on, jsonb_build_object('session', s.reference, 'arrivedAt', a.arrived_at,
          'leftAt', a.left_at, 'method', a.method, 'signature', a.signature)
        FROM jury.attendance a JOIN jury.seat x ON x.id = a.seat_id JOIN jury.session s ON s.id = a.session_id
        WHERE x.person_id = person
      UNION ALL SELECT 'juryVotes', s.session_on, jsonb_build_object('session', s.reference, 'certification', k.rncp_code,
          'case', k.rank, 'round', b.round, 'choice', v.choice)
        FROM jury.vote v JOIN jury.seat x ON x.id = v.seat_id JOIN jury.ballot b ON b.id = v.ballot_id
        JOIN jury.candidate_case k ON k.id = b.case_id JOIN jury.session s ON s.id = v.session_id
        WHERE x.person_id = person AND b.secrecy = 'NAMED'
      UNION ALL SELECT 'jurySecretBallots', s.session_on, jsonb_build_object('session', s.reference, 'case', k.rank,
          'round', b.round, 'voted', true)
        FROM jury.participation v JOIN jury.seat x ON x.id = v.seat_id JOIN jury.ballot b ON b.id = v.ballot_id
        JOIN jury.candidate_case k ON k.id = b.case_id JOIN jury.session s ON s.id = v.session_id
        WHERE x.person_id = person
      UNION ALL SELECT 'juryRecusals', s.session_on, jsonb_build_object('session', s.reference, 'case', k.rank,
          'reason', r.reason, 'saidAt', r.said_at)
        FROM jury.recusal r JOIN jury.seat x ON x.id = r.seat_id JOIN jury.candidate_case k ON k.id = r.case_id
        JOIN jury.session s ON s.id = r.session_id WHERE x.person_id = person
      UNION ALL SELECT 'juryLinks', s.session_on, jsonb_build_object('session', s.reference, 'case', k.rank, 'kind', l.kind,
          'past', l.past)
        FROM jury.candidate_link l JOIN jury.candidate_case k ON k.id = l.case_id JOIN jury.session s ON s.id = l.session_id
        WHERE l.person_id = person
      UNION ALL SELECT 'juryMinutesSigned', s.session_on, jsonb_build_object('session', s.reference, 'signedAt', g.signed_at)
        FROM jury.minutes_signature g JOIN jury.seat x ON x.id = g.seat_id JOIN jury.session s ON s.id = g.session_id
        WHERE x.person_id = person
      UNION ALL SELECT 'juryCases', s.session_on, jsonb_build_object('session', s.reference, 'on', s.session_on,
          'certification', k.rncp_code, 'summary', k.summary, 'evidenceFiledOn', k.evidence_filed_on,
          'companyOpinion', k.company_opinion, 'progress', k.progress, 'carriedOverBecause', k.carried_over_because,
          'outcome', d.outcome, 'blocks', d.blocks, 'capabilities', d.capabilities, 'reason', d.reason,
          'deliberatedOn', d.deliberated_on)
        FROM jury.candidate_case k JOIN jury.session s ON s.id = k.session_id
        LEFT JOIN jury.decision d ON d.case_id = k.id AND s.state IN ('SEALED', 'TRANSMITTED')
        WHERE k.candidate_id = person
      UNION ALL SELECT 'juryCalendar', NULL, jsonb_build_object('madeAt', c.created_at)
        FROM jury.calendar_feed c WHERE c.person_id = person) f
    WHERE directory.sees_all() OR person = directory.own_person()
    ORDER BY f.section, f.day;
  END`;

/** What a case is called: told to the country, to those who sit, to its candidate, and to those who have a role for it. */
const CASE_LABEL = `
  CREATE FUNCTION jury.case_label(asked uuid) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp BEGIN ATOMIC
    SELECT concat_ws(' · ', s.reference, CASE WHEN p.erased_at IS NULL THEN p.given_names || ' ' || upper(p.family_name) END)
    FROM jury.candidate_case k JOIN jury.session s ON s.id = k.session_id JOIN directory.person p ON p.id = k.candidate_id
    WHERE k.id = asked AND (directory.sees_all() OR k.candidate_id = directory.own_person()
      OR k.id = ANY (coalesce(string_to_array(nullif(current_setting('delibere.cases', true), ''), ',')::uuid[], '{}'))
      OR k.session_id IN (SELECT jury.sat_sessions()));
  END`;

/**
 * When people sit in other juries, so that nobody is seated in two at once: told of those one may seat or sits with, as
 * times and nothing else of a session that is out of sight. And convocations that stay when the seat does not.
 */
export class JuryComposing1795672000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION jury.engagements(people uuid[], days date[])
        RETURNS TABLE (person_id uuid, session_id uuid, session_on date, starts_at time, ends_at time)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp BEGIN ATOMIC
        SELECT x.person_id, s.id, s.session_on, s.starts_at, s.ends_at
        FROM jury.seat x JOIN jury.session s ON s.id = x.session_id
        WHERE x.person_id = ANY (people) AND s.session_on = ANY (days) AND s.state NOT IN ('CANCELLED', 'POSTPONED')
          AND (s.state <> 'DRAFT' OR directory.sees_all() OR s.id IN (SELECT jury.seen_sessions()))
          AND (directory.sees_all() OR x.person_id IN (SELECT m.person_id FROM jury.eligible_member m
            UNION ALL SELECT m.person_id FROM jury.member m));
      END`);
    await runner.query(HELD_ABOUT);
    await runner.query(CASE_LABEL);
    await runner.query(`
      -- A convocation that left, and its file, stay on record when the seat is taken out of the jury.
      ALTER TABLE jury.convocation DROP CONSTRAINT convocation_session_id_seat_id_fkey;
      ALTER TABLE jury.document DROP CONSTRAINT document_session_id_seat_id_fkey;
      -- What was frozen for a sitting that is put off is frozen anew another day.
      GRANT DELETE ON jury.opening TO delibere_server`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION jury.engagements, jury.held_about, jury.case_label');
    await runner.query(`
      REVOKE DELETE ON jury.opening FROM delibere_server;
      ALTER TABLE jury.convocation ADD FOREIGN KEY (session_id, seat_id) REFERENCES jury.seat (session_id, id);
      ALTER TABLE jury.document ADD FOREIGN KEY (session_id, seat_id) REFERENCES jury.seat (session_id, id)`);
  }
}
