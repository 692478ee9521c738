import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What somebody may be, where and how long. The kind of the organisation stands beside its id so that both are one
 * foreign key: a grant for a centre cannot point at a company, nor can the centre become one. Cases have no table yet.
 */
const RIGHTS = `
    role text NOT NULL,
    scope_kind text NOT NULL,
    scope_id uuid,
    organisation_kind text,
    from_day date NOT NULL,
    to_day date CHECK (to_day >= from_day),
    FOREIGN KEY (scope_id, organisation_kind) REFERENCES directory.organisation (id, kind),
    CHECK ((scope_kind = 'NATIONAL') = (scope_id IS NULL)),
    CHECK ((scope_kind IN ('EXAM_CENTRE', 'ORGANISATION')) = (organisation_kind IS NOT NULL)),
    CHECK (CASE role
      WHEN 'PARTNER' THEN scope_kind = 'ORGANISATION'
      WHEN 'DELEGATION_MEMBER' THEN scope_kind = 'ORGANISATION' AND organisation_kind IN ('UNION', 'EMPLOYER_ORGANISATION')
      WHEN 'DELEGATION_LEAD' THEN scope_kind = 'ORGANISATION' AND organisation_kind IN ('UNION', 'EMPLOYER_ORGANISATION')
      WHEN 'ASSESSOR' THEN scope_kind = 'CASE' OR scope_kind = 'EXAM_CENTRE' AND organisation_kind = 'EXAM_CENTRE'
      WHEN 'COMPANY_TUTOR' THEN scope_kind = 'CASE' OR scope_kind = 'ORGANISATION' AND organisation_kind = 'COMPANY'
      WHEN 'CANDIDATE' THEN scope_kind = 'CASE' OR scope_kind = 'EXAM_CENTRE' AND organisation_kind = 'EXAM_CENTRE'
      WHEN 'EXAM_CENTRE_MANAGER' THEN scope_kind = 'EXAM_CENTRE' AND organisation_kind = 'EXAM_CENTRE'
      WHEN 'ADMINISTRATOR' THEN scope_kind = 'NATIONAL'
      WHEN 'AUDITOR' THEN scope_kind = 'NATIONAL'
      ELSE false END),`;

const TABLES = `
  ALTER TABLE directory.organisation ADD CONSTRAINT organisation_and_kind UNIQUE (id, kind);
  ALTER TABLE identity.account ADD CONSTRAINT account_person FOREIGN KEY (person_id) REFERENCES directory.person;

  CREATE TABLE identity.invitation (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    email text NOT NULL CHECK (email = lower(email) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+$' AND length(email) <= 254),
    person_id uuid REFERENCES directory.person,
    ${RIGHTS}
    language text NOT NULL CHECK (language IN ('fr', 'en')),
    token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
    invited_by uuid REFERENCES identity.account,
    invited_at timestamptz(3) NOT NULL,
    sent_at timestamptz(3) NOT NULL,
    times_sent integer NOT NULL DEFAULT 1 CHECK (times_sent > 0),
    expires_at timestamptz(3) NOT NULL CHECK (expires_at > sent_at),
    accepted_at timestamptz(3),
    accepted_account uuid REFERENCES identity.account,
    revoked_at timestamptz(3),
    revoked_by uuid REFERENCES identity.account,
    revocation_reason text CHECK (btrim(revocation_reason) <> '' AND length(revocation_reason) <= 500),
    CHECK ((accepted_at IS NULL) = (accepted_account IS NULL)),
    CHECK ((revoked_at IS NULL) = (revocation_reason IS NULL)),
    CHECK (accepted_at IS NULL OR revoked_at IS NULL)
  );
  CREATE UNIQUE INDEX invitation_pending ON identity.invitation
    (email, role, scope_kind, coalesce(scope_id, '00000000-0000-0000-0000-000000000000'))
    WHERE accepted_at IS NULL AND revoked_at IS NULL;
  CREATE INDEX invitation_order ON identity.invitation (invited_at DESC, id);
  CREATE INDEX invitation_person ON identity.invitation (person_id);
  CREATE INDEX invitation_scope ON identity.invitation (scope_id);
  CREATE INDEX invitation_inviter ON identity.invitation (invited_by);
  CREATE INDEX invitation_account ON identity.invitation (accepted_account);
  CREATE INDEX invitation_revoker ON identity.invitation (revoked_by);

  CREATE TABLE identity.role_grant (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    account_id uuid NOT NULL REFERENCES identity.account,
    ${RIGHTS}
    given_by uuid REFERENCES identity.account,
    given_at timestamptz(3) NOT NULL,
    invitation_id uuid UNIQUE REFERENCES identity.invitation,
    revoked_at timestamptz(3),
    revoked_by uuid REFERENCES identity.account,
    revocation_reason text CHECK (btrim(revocation_reason) <> '' AND length(revocation_reason) <= 500),
    CHECK ((revoked_at IS NULL) = (revocation_reason IS NULL)),
    CONSTRAINT role_granted_once EXCLUDE USING gist (account_id WITH =, role WITH =, scope_kind WITH =,
      coalesce(scope_id, '00000000-0000-0000-0000-000000000000') WITH =, daterange(from_day, to_day, '[]') WITH &&)
      WHERE (revoked_at IS NULL)
  );
  CREATE INDEX grant_account ON identity.role_grant (account_id, given_at);
  CREATE INDEX grant_role ON identity.role_grant (role, account_id) WHERE revoked_at IS NULL;
  CREATE INDEX grant_scope ON identity.role_grant (scope_id);
  CREATE INDEX grant_giver ON identity.role_grant (given_by);
  CREATE INDEX grant_revoker ON identity.role_grant (revoked_by);`;

/** Who was allowed what, and when it ended, stays: the server adds rows and ends them, once. */
const ENDED_ONCE = `
  CREATE FUNCTION identity.refuse_what_is_over() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'a % that is over does not change', TG_TABLE_NAME USING ERRCODE = '42501';
  END $$;
  CREATE TRIGGER over BEFORE UPDATE ON identity.role_grant FOR EACH ROW WHEN (OLD.revoked_at IS NOT NULL)
    EXECUTE FUNCTION identity.refuse_what_is_over();
  CREATE TRIGGER over BEFORE UPDATE ON identity.invitation FOR EACH ROW
    WHEN (OLD.revoked_at IS NOT NULL OR OLD.accepted_at IS NOT NULL)
    EXECUTE FUNCTION identity.refuse_what_is_over();

  GRANT SELECT, INSERT ON identity.role_grant, identity.invitation TO delibere_server;
  GRANT UPDATE (revoked_at, revoked_by, revocation_reason) ON identity.role_grant TO delibere_server;
  GRANT UPDATE (token_hash, sent_at, times_sent, expires_at, accepted_at, accepted_account, revoked_at, revoked_by,
    revocation_reason) ON identity.invitation TO delibere_server;`;

/** Grants and invitations (decision 0014). Of an invitation's link only a hash is kept: who reads the table cannot use it. */
export class GrantsAndInvitations1795610800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [TABLES, ENDED_ONCE]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE identity.role_grant, identity.invitation;
      DROP FUNCTION identity.refuse_what_is_over;
      ALTER TABLE identity.account DROP CONSTRAINT account_person;
      ALTER TABLE directory.organisation DROP CONSTRAINT organisation_and_kind`);
  }
}
