import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The code of a sitting, by which members sign that they are there, cases taken out of a session, and openings taken back when it is put off (decision 0023). */
export class Sitting1795673000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The latest only: drawing another ends the one before.
      CREATE TABLE jury.attendance_code (
        session_id uuid PRIMARY KEY REFERENCES jury.session,
        -- Under a key of the server's, since six digits could be tried out on a mere hash.
        mac bytea NOT NULL CHECK (length(mac) = 32),
        drawn_at timestamptz(3) NOT NULL,
        drawn_by uuid,
        valid_until timestamptz(3) NOT NULL,
        failures integer NOT NULL DEFAULT 0
      );
      ALTER TABLE jury.attendance_code ENABLE ROW LEVEL SECURITY;
      CREATE POLICY seen ON jury.attendance_code
        USING ((SELECT directory.sees_all()) OR session_id IN (SELECT jury.sat_sessions()));
      CREATE TRIGGER refuse_once_sealed BEFORE INSERT OR UPDATE OR DELETE ON jury.attendance_code
        FOR EACH ROW EXECUTE FUNCTION jury.refuse_once_sealed();
      GRANT SELECT, INSERT, UPDATE ON jury.attendance_code TO delibere_server;
      GRANT DELETE ON jury.candidate_case, jury.opening TO delibere_server`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'REVOKE DELETE ON jury.candidate_case, jury.opening FROM delibere_server; DROP TABLE jury.attendance_code',
    );
  }
}
