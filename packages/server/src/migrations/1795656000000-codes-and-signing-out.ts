import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the end of a session is recorded; `kind` says by what expression. */
const sessionChanged = (kind: string): string => `
  CREATE OR REPLACE FUNCTION identity.session_changed() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN
      PERFORM identity.record(NEW.account_id, 'ACCOUNT_SIGNED_IN', NULL, json_build_object(
        'session', NEW.id, 'network', identity.network_of(NEW.address), 'userAgent', left(NEW.user_agent, 200)));
    ELSIF TG_OP = 'UPDATE' THEN
      PERFORM identity.record(NEW.account_id, 'ACCOUNT_SECOND_FACTOR_VERIFIED', NULL,
        json_build_object('session', NEW.id));
    -- One that has run out is only cleared away.
    ELSIF OLD.expires_at > now() THEN
      PERFORM identity.record(OLD.account_id, ${kind}, json_build_object('session', OLD.id), NULL);
    END IF;
    RETURN NULL;
  END $$`;

/**
 * Codes of an authenticator app that were used, the last first: each opens one session. And signing out, which the
 * transaction says by the setting `delibere.session`, told apart from a session that was ended otherwise.
 */
export class CodesAndSigningOut1795656000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE identity.two_factor ADD COLUMN used_codes text[] NOT NULL DEFAULT '{}'
      CHECK (cardinality(used_codes) <= 8)`);
    await runner.query(
      sessionChanged(`CASE current_setting('delibere.session', true) WHEN 'SIGNED_OUT' THEN 'ACCOUNT_SIGNED_OUT'
        ELSE 'ACCOUNT_SESSION_REVOKED' END`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(sessionChanged(`'ACCOUNT_SESSION_REVOKED'`));
    await runner.query('ALTER TABLE identity.two_factor DROP COLUMN used_codes');
  }
}
