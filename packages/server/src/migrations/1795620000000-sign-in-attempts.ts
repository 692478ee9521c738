import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was tried in vain, by keyed hash of the e-mail, account or address it was tried against or from: rows say
 * nothing of who exists. One table for all processes.
 */
const TABLE = `
  CREATE TABLE identity.sign_in_attempt (
    kind text NOT NULL CHECK (kind IN ('PASSWORD', 'SECOND_FACTOR', 'MAIL', 'ADDRESS')),
    subject bytea NOT NULL CHECK (octet_length(subject) = 32),
    count integer NOT NULL CHECK (count >= 0),
    last_at timestamptz(3) NOT NULL,
    PRIMARY KEY (kind, subject)
  );
  CREATE INDEX sign_in_attempt_last ON identity.sign_in_attempt (last_at);
  GRANT SELECT, INSERT, UPDATE, DELETE ON identity.sign_in_attempt TO delibere_server;`;

/** Attempts to sign in, so that guessing is slowed (decision 0011). */
export class SignInAttempts1795620000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE identity.sign_in_attempt`);
  }
}
