import type { MigrationInterface, QueryRunner } from 'typeorm';

const member = (address: string): string => `
  CREATE OR REPLACE VIEW jury.member AS
    SELECT x.id AS seat_id, x.session_id, p.id AS person_id, p.family_name, p.given_names, p.qualification, c.email${address}
    FROM jury.seat x JOIN directory.person p ON p.id = x.person_id
    LEFT JOIN directory.person_contact c ON c.person_id = p.id
    WHERE (SELECT directory.sees_all()) OR x.session_id IN (SELECT jury.seen_sessions());
  GRANT SELECT ON jury.member TO delibere_server;`;

/** Where letters go: told to those who send them, and not to those one sits with. */
const ADDRESS = `,
      CASE WHEN (SELECT directory.sees_all()) OR x.session_id IN (SELECT s.id FROM jury.session s
        WHERE s.exam_centre_id = ANY ((SELECT directory.own_centres())::uuid[])) THEN c.address END AS address`;

/** The engagements of people name the view, and are made anew with it. */
const ENGAGEMENTS = `
  CREATE OR REPLACE FUNCTION jury.engagements(people uuid[], days date[])
    RETURNS TABLE (person_id uuid, session_id uuid, session_on date, starts_at time, ends_at time)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp BEGIN ATOMIC
    SELECT x.person_id, s.id, s.session_on, s.starts_at, s.ends_at
    FROM jury.seat x JOIN jury.session s ON s.id = x.session_id
    WHERE x.person_id = ANY (people) AND s.session_on = ANY (days) AND s.state NOT IN ('CANCELLED', 'POSTPONED')
      AND (s.state <> 'DRAFT' OR directory.sees_all() OR s.id IN (SELECT jury.seen_sessions()))
      AND (directory.sees_all() OR x.person_id IN (SELECT m.person_id FROM jury.eligible_member m
        UNION ALL SELECT m.person_id FROM jury.member m));
  END;`;

/** Members without an address of e-mail are called by letter; a notice counts from the day it is posted (decision 0025). */
export class ConvocationsByPost1795675100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE jury.convocation
        ADD COLUMN by_post boolean NOT NULL DEFAULT false,
        ADD COLUMN posted_on date,
        ADD CONSTRAINT convocation_posted CHECK (by_post OR posted_on IS NULL)`);
    await runner.query(member(ADDRESS));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION jury.engagements; DROP VIEW jury.member; ${member('')} ${ENGAGEMENTS}`);
    await runner.query('ALTER TABLE jury.convocation DROP COLUMN posted_on, DROP COLUMN by_post');
  }
}
