import type { MigrationInterface, QueryRunner } from 'typeorm';

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
    await runner.query(`
      -- A convocation that left, and its file, stay on record when the seat is taken out of the jury.
      ALTER TABLE jury.convocation DROP CONSTRAINT convocation_session_id_seat_id_fkey;
      ALTER TABLE jury.document DROP CONSTRAINT document_session_id_seat_id_fkey;
      -- What was frozen for a sitting that is put off is frozen anew another day.
      GRANT DELETE ON jury.opening TO delibere_server`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION jury.engagements');
    await runner.query(`
      REVOKE DELETE ON jury.opening FROM delibere_server;
      ALTER TABLE jury.convocation ADD FOREIGN KEY (session_id, seat_id) REFERENCES jury.seat (session_id, id);
      ALTER TABLE jury.document ADD FOREIGN KEY (session_id, seat_id) REFERENCES jury.seat (session_id, id)`);
  }
}
