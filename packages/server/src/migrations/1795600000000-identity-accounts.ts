import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What better-auth keeps, under our names (slices/identity/sign-in/tables.ts), and the keys of programs. A password is
 * kept as salt and scrypt key only; tokens of identity providers are not kept at all.
 */
const TABLES = `
  CREATE SCHEMA identity;

  CREATE TABLE identity.account (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    name text NOT NULL CHECK (name ~ '\\S' AND length(name) <= 200),
    email text NOT NULL UNIQUE CHECK (email = lower(email) AND email ~ '^[^\\s@]+@[^\\s@]+$' AND length(email) <= 254),
    email_verified boolean NOT NULL DEFAULT false,
    image text,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    two_factor_enabled boolean DEFAULT false,
    person_id uuid,
    language text NOT NULL DEFAULT 'fr' CHECK (language IN ('fr', 'en')),
    disabled_at timestamptz(3)
  );
  CREATE INDEX account_person_id_idx ON identity.account (person_id);

  CREATE TABLE identity.session (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    account_id uuid NOT NULL REFERENCES identity.account ON DELETE CASCADE,
    token text NOT NULL UNIQUE CHECK (length(token) >= 32),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    address text,
    user_agent text,
    second_factor_at timestamptz(3)
  );
  CREATE INDEX session_account_id_idx ON identity.session (account_id);

  CREATE TABLE identity.credential (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    account_id uuid NOT NULL REFERENCES identity.account ON DELETE CASCADE,
    provider text NOT NULL,
    identity_at_provider text NOT NULL,
    access_token text,
    refresh_token text,
    id_token text,
    access_token_expires_at timestamptz(3),
    refresh_token_expires_at timestamptz(3),
    scope text,
    password text CHECK (password ~ '^[0-9a-f]{32,}:[0-9a-f]{64,}$'),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL,
    UNIQUE (provider, identity_at_provider),
    CHECK (num_nonnulls(access_token, refresh_token, id_token) = 0),
    CHECK ((provider = 'credential') = (password IS NOT NULL))
  );
  CREATE INDEX credential_account_id_idx ON identity.credential (account_id);

  CREATE TABLE identity.verification (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    identifier text NOT NULL,
    value text NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now()
  );
  CREATE INDEX verification_identifier_idx ON identity.verification (identifier);
  CREATE INDEX verification_expires_at_idx ON identity.verification (expires_at);

  CREATE TABLE identity.passkey (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    account_id uuid NOT NULL REFERENCES identity.account ON DELETE CASCADE,
    name text CHECK (length(name) <= 200),
    public_key text NOT NULL,
    credential_id text NOT NULL UNIQUE,
    counter bigint NOT NULL,
    device_type text NOT NULL,
    backed_up boolean NOT NULL,
    transports text,
    created_at timestamptz(3),
    aaguid text
  );
  CREATE INDEX passkey_account_id_idx ON identity.passkey (account_id);

  CREATE TABLE identity.two_factor (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    account_id uuid NOT NULL REFERENCES identity.account ON DELETE CASCADE,
    secret text NOT NULL,
    backup_codes text NOT NULL,
    verified boolean NOT NULL DEFAULT true,
    failed_verification_count integer NOT NULL DEFAULT 0,
    locked_until timestamptz(3)
  );
  CREATE INDEX two_factor_account_id_idx ON identity.two_factor (account_id);

  CREATE TABLE identity.api_key (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    account_id uuid NOT NULL REFERENCES identity.account ON DELETE CASCADE,
    name text NOT NULL CHECK (name ~ '\\S' AND length(name) <= 200),
    start text NOT NULL CHECK (length(start) <= 12),
    digest bytea NOT NULL UNIQUE CHECK (octet_length(digest) = 32),
    scopes text[] NOT NULL,
    requests_per_minute integer CHECK (requests_per_minute > 0),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    expires_at timestamptz(3),
    revoked_at timestamptz(3),
    last_used_at timestamptz(3)
  );
  CREATE INDEX api_key_account_id_idx ON identity.api_key (account_id);`;

/**
 * The library writes its tables by itself: what happens to them enters the audit trail by triggers, in whatever
 * transaction it was done. Who did it is the account of the transaction (`delibere.account`); without one, the account
 * itself. No fact is a secret.
 */
const FUNCTIONS = `
  CREATE FUNCTION identity.network_of(address text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    RETURN network(set_masklen(address::inet, CASE family(address::inet) WHEN 4 THEN 24 ELSE 48 END))::text;
  EXCEPTION WHEN invalid_text_representation THEN
    RETURN NULL;
  END $$;

  CREATE FUNCTION identity.record(account_id uuid, kind text, before json, after json) RETURNS void
    LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    SELECT audit.append('ACCOUNT', account_id::text, kind, 'ACCOUNT',
      coalesce(nullif(current_setting('delibere.account', true), ''), account_id::text), NULL, NULL,
      nullif(current_setting('delibere.request', true), ''), before, after)
  $$;

  CREATE FUNCTION identity.facts_of(a identity.account) RETURNS jsonb LANGUAGE sql IMMUTABLE
    RETURN jsonb_build_object('name', a.name, 'email', a.email, 'emailVerified', a.email_verified,
      'personId', a.person_id, 'language', a.language, 'disabledAt', a.disabled_at,
      'secondFactor', coalesce(a.two_factor_enabled, false));

  CREATE FUNCTION identity.account_changed() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    -- Who somebody is can be forgotten, the trail cannot: of these it says that they changed.
    named text[] := ARRAY['name', 'email'];
    was jsonb := identity.facts_of(OLD);
    is_now jsonb := identity.facts_of(NEW);
    changed text[] := ARRAY(SELECT key FROM jsonb_each(was) WHERE value IS DISTINCT FROM is_now -> key ORDER BY key);
    fields jsonb := jsonb_strip_nulls(jsonb_build_object('fields',
      (SELECT jsonb_agg(field) FROM unnest(changed) field WHERE field = ANY (named))));
  BEGIN
    PERFORM identity.record(NEW.id, 'ACCOUNT_CHANGED',
      (SELECT json_object_agg(key, value) FROM jsonb_each(was) WHERE key = ANY (changed) AND key <> ALL (named)),
      (SELECT json_object_agg(key, value) FROM jsonb_each(is_now || fields)
        WHERE key = 'fields' OR key = ANY (changed) AND key <> ALL (named)));
    IF OLD.disabled_at IS NULL AND NEW.disabled_at IS NOT NULL THEN
      DELETE FROM identity.session WHERE account_id = NEW.id;
    END IF;
    RETURN NULL;
  END $$;

  CREATE FUNCTION identity.session_changed() RETURNS trigger
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
      PERFORM identity.record(OLD.account_id, 'ACCOUNT_SESSION_REVOKED', json_build_object('session', OLD.id), NULL);
    END IF;
    RETURN NULL;
  END $$;

  CREATE FUNCTION identity.credential_changed() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    shown identity.credential := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
    facts json := json_build_object('signInMethod',
      CASE shown.provider WHEN 'credential' THEN 'PASSWORD' ELSE shown.provider END);
  BEGIN
    PERFORM identity.record(shown.account_id, 'ACCOUNT_CHANGED',
      CASE WHEN TG_OP <> 'INSERT' THEN facts END, CASE WHEN TG_OP <> 'DELETE' THEN facts END);
    RETURN NULL;
  END $$;

  CREATE FUNCTION identity.passkey_changed() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    shown identity.passkey := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  BEGIN
    PERFORM identity.record(shown.account_id, 'ACCOUNT_CHANGED',
      CASE WHEN TG_OP <> 'INSERT' THEN json_build_object('signInMethod', 'PASSKEY', 'id', OLD.id) END,
      CASE WHEN TG_OP <> 'DELETE' THEN json_build_object('signInMethod', 'PASSKEY', 'id', NEW.id) END);
    RETURN NULL;
  END $$;

  CREATE FUNCTION identity.two_factor_changed() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    shown identity.two_factor := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
    change text := CASE WHEN TG_OP <> 'UPDATE' THEN CASE TG_OP WHEN 'INSERT' THEN 'PROPOSED' ELSE 'REMOVED' END
      WHEN OLD.secret <> NEW.secret THEN 'PROPOSED'
      WHEN OLD.verified <> NEW.verified THEN 'ENROLLED'
      ELSE 'RECOVERY_CODES_CHANGED' END;
  BEGIN
    PERFORM identity.record(shown.account_id, 'ACCOUNT_CHANGED', NULL,
      json_build_object('authenticatorApp', change));
    RETURN NULL;
  END $$;`;

const TRIGGERS = `
  CREATE TRIGGER audited AFTER UPDATE ON identity.account FOR EACH ROW
    WHEN (identity.facts_of(OLD) IS DISTINCT FROM identity.facts_of(NEW)) EXECUTE FUNCTION identity.account_changed();
  CREATE TRIGGER audited AFTER INSERT OR DELETE ON identity.session FOR EACH ROW
    EXECUTE FUNCTION identity.session_changed();
  CREATE TRIGGER second_factor_audited AFTER UPDATE OF second_factor_at ON identity.session FOR EACH ROW
    WHEN (OLD.second_factor_at IS DISTINCT FROM NEW.second_factor_at AND NEW.second_factor_at IS NOT NULL)
    EXECUTE FUNCTION identity.session_changed();
  CREATE TRIGGER audited AFTER INSERT OR DELETE ON identity.credential FOR EACH ROW
    EXECUTE FUNCTION identity.credential_changed();
  CREATE TRIGGER change_audited AFTER UPDATE ON identity.credential FOR EACH ROW
    WHEN (OLD.password IS DISTINCT FROM NEW.password) EXECUTE FUNCTION identity.credential_changed();
  CREATE TRIGGER audited AFTER INSERT OR DELETE ON identity.passkey FOR EACH ROW
    EXECUTE FUNCTION identity.passkey_changed();
  CREATE TRIGGER change_audited AFTER UPDATE ON identity.passkey FOR EACH ROW
    WHEN (OLD.name IS DISTINCT FROM NEW.name OR OLD.public_key <> NEW.public_key)
    EXECUTE FUNCTION identity.passkey_changed();
  CREATE TRIGGER audited AFTER INSERT OR DELETE ON identity.two_factor FOR EACH ROW
    EXECUTE FUNCTION identity.two_factor_changed();
  CREATE TRIGGER change_audited AFTER UPDATE ON identity.two_factor FOR EACH ROW
    WHEN (OLD.secret <> NEW.secret OR OLD.backup_codes <> NEW.backup_codes OR OLD.verified <> NEW.verified)
    EXECUTE FUNCTION identity.two_factor_changed();`;

const GRANTS = `
  GRANT USAGE ON SCHEMA identity TO delibere_server;
  GRANT SELECT, INSERT, UPDATE ON identity.account, identity.api_key TO delibere_server;
  GRANT SELECT, INSERT, UPDATE, DELETE ON identity.session, identity.credential, identity.verification,
    identity.passkey, identity.two_factor TO delibere_server;`;

/** Accounts and how they sign in (decision 0011). */
export class IdentityAccounts1795600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [TABLES, FUNCTIONS, TRIGGERS, GRANTS]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP SCHEMA identity CASCADE`);
  }
}
