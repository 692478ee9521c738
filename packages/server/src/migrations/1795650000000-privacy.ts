import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When an account was last used outlives its sessions, which are cleared away. */
const LAST_SIGN_IN = `
  ALTER TABLE identity.account ADD COLUMN last_signed_in_at timestamptz(3);
  CREATE FUNCTION identity.remember_sign_in() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    UPDATE identity.account SET last_signed_in_at = NEW.created_at WHERE id = NEW.account_id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER remembered AFTER INSERT ON identity.session FOR EACH ROW
    EXECUTE FUNCTION identity.remember_sign_in();`;

/** An invitation that is over does not change, but for whom it was sent to, which is forgotten in the end. */
const FORGOTTEN = `
  DROP TRIGGER over ON identity.invitation;
  CREATE TRIGGER over BEFORE UPDATE ON identity.invitation FOR EACH ROW
    WHEN ((OLD.revoked_at IS NOT NULL OR OLD.accepted_at IS NOT NULL)
      AND (to_jsonb(OLD) - 'email') IS DISTINCT FROM (to_jsonb(NEW) - 'email'))
    EXECUTE FUNCTION identity.refuse_what_is_over();
  -- The server cannot send an invitation to somebody else: all it can do to its address is to forget it.
  CREATE FUNCTION identity.forget_invited(ids uuid[]) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    UPDATE identity.invitation SET email = 'erased-' || id || '@invalid.example' WHERE id = ANY (ids)
  $$;`;

const GRANTS = `
  GRANT DELETE ON mail.message TO delibere_server;
  REVOKE ALL ON FUNCTION identity.forget_invited FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION identity.forget_invited TO delibere_server;`;

/** What forgetting people, by request or by the passing of time, asks of the database (decision 0015). */
export class Privacy1795650000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [LAST_SIGN_IN, FORGOTTEN, GRANTS]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`REVOKE DELETE ON mail.message FROM delibere_server;
      DROP FUNCTION identity.forget_invited;
      DROP TRIGGER over ON identity.invitation;
      CREATE TRIGGER over BEFORE UPDATE ON identity.invitation FOR EACH ROW
        WHEN (OLD.revoked_at IS NOT NULL OR OLD.accepted_at IS NOT NULL)
        EXECUTE FUNCTION identity.refuse_what_is_over();
      DROP TRIGGER remembered ON identity.session;
      DROP FUNCTION identity.remember_sign_in;
      ALTER TABLE identity.account DROP COLUMN last_signed_in_at`);
  }
}
