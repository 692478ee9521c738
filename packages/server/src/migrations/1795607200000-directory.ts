import type { MigrationInterface, QueryRunner } from 'typeorm';

const ORGANISATIONS = `
  CREATE EXTENSION IF NOT EXISTS btree_gist;
  CREATE SCHEMA directory;

  -- As people type it: small letters, no accents. Immutable as long as nobody changes the rules of unaccent.
  CREATE FUNCTION directory.plain(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN lower(public.unaccent('public.unaccent', value));

  CREATE TABLE directory.organisation (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('BRANCH', 'CPNE', 'EXAM_CENTRE', 'COMPANY', 'TRAINING_PROVIDER', 'UNION',
      'EMPLOYER_ORGANISATION')),
    name text NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 300),
    short_name text CHECK (btrim(short_name) <> '' AND length(short_name) <= 40),
    siret text CHECK (siret ~ '^[0-9]{14}$'),
    idcc text CHECK (idcc ~ '^[0-9]{4}$') CHECK (idcc IS NULL OR kind = 'BRANCH'),
    parent_id uuid REFERENCES directory.organisation CHECK (parent_id <> id),
    closed_on date,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    order_key text COLLATE "C" GENERATED ALWAYS AS (directory.plain(name)) STORED,
    search_text text GENERATED ALWAYS AS
      (directory.plain(name || ' ' || coalesce(short_name, '') || ' ' || coalesce(siret, ''))) STORED
  );
  CREATE UNIQUE INDEX organisation_siret ON directory.organisation (kind, siret);
  CREATE UNIQUE INDEX organisation_name ON directory.organisation (kind, lower(name)) WHERE siret IS NULL;
  CREATE INDEX organisation_parent ON directory.organisation (parent_id);
  CREATE INDEX organisation_order ON directory.organisation (order_key, id);
  CREATE INDEX organisation_search ON directory.organisation USING gin (search_text gin_trgm_ops);

  CREATE TABLE directory.organisation_department (
    organisation_id uuid NOT NULL REFERENCES directory.organisation,
    department text NOT NULL CHECK (department ~ '^(0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[12346])$'),
    PRIMARY KEY (organisation_id, department)
  );
  CREATE INDEX department_centres ON directory.organisation_department (department);

  CREATE TABLE directory.representativity (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL REFERENCES directory.organisation,
    branch_id uuid NOT NULL REFERENCES directory.organisation,
    from_day date NOT NULL,
    to_day date CHECK (to_day >= from_day),
    source text NOT NULL CHECK (btrim(source) <> '' AND length(source) <= 300),
    CONSTRAINT representativity_once EXCLUDE USING gist (organisation_id WITH =, branch_id WITH =, daterange(from_day, to_day, '[]') WITH &&)
  );
  CREATE INDEX representativity_branch ON directory.representativity (branch_id);`;

const PEOPLE = `
  CREATE TABLE directory.person (
    id uuid PRIMARY KEY,
    family_name text NOT NULL CHECK (btrim(family_name) <> '' AND length(family_name) <= 100),
    given_names text NOT NULL CHECK (btrim(given_names) <> '' AND length(given_names) <= 100),
    qualification text CHECK (length(qualification) <= 300),
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    erased_at timestamptz(3),
    order_key text COLLATE "C" GENERATED ALWAYS AS (directory.plain(family_name || ', ' || given_names)) STORED,
    search_text text GENERATED ALWAYS AS (directory.plain(family_name || ' ' || given_names)) STORED
  );
  CREATE INDEX person_order ON directory.person (order_key, id);
  CREATE INDEX person_search ON directory.person USING gin (search_text gin_trgm_ops);

  -- Who somebody was said to be before a rectification: the trail names the fields, and holds no name for ever.
  CREATE TABLE directory.former_identity (
    person_id uuid NOT NULL REFERENCES directory.person,
    version integer NOT NULL,
    family_name text NOT NULL,
    given_names text NOT NULL,
    qualification text,
    PRIMARY KEY (person_id, version)
  );

  CREATE TABLE directory.person_contact (
    person_id uuid PRIMARY KEY REFERENCES directory.person,
    email text CHECK (email = lower(email) AND length(email) <= 254),
    phone text CHECK (length(phone) <= 30),
    address text CHECK (length(address) <= 500)
  );
  CREATE INDEX person_contact_email ON directory.person_contact (email);

  CREATE TABLE directory.affiliation (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES directory.person,
    organisation_id uuid NOT NULL REFERENCES directory.organisation,
    position text CHECK (length(position) <= 200),
    from_day date NOT NULL,
    to_day date CHECK (to_day >= from_day),
    CONSTRAINT affiliation_once EXCLUDE USING gist (person_id WITH =, organisation_id WITH =, daterange(from_day, to_day, '[]') WITH &&)
  );
  CREATE INDEX affiliation_organisation ON directory.affiliation (organisation_id, person_id);

  CREATE TABLE directory.mandate (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES directory.person,
    organisation_id uuid NOT NULL REFERENCES directory.organisation,
    college text NOT NULL CHECK (college IN ('EMPLOYERS', 'UNIONS')),
    temp_work boolean NOT NULL DEFAULT false,
    exam_centre_id uuid REFERENCES directory.organisation,
    from_day date NOT NULL,
    to_day date CHECK (to_day >= from_day),
    source text CHECK (length(source) <= 300),
    CONSTRAINT mandate_once EXCLUDE USING gist (person_id WITH =, organisation_id WITH =, college WITH =,
      coalesce(exam_centre_id, '00000000-0000-0000-0000-000000000000') WITH =, daterange(from_day, to_day, '[]') WITH &&)
  );
  CREATE INDEX mandate_organisation ON directory.mandate (organisation_id, person_id);
  CREATE INDEX mandate_exam_centre ON directory.mandate (exam_centre_id);`;

/** What the policies ask: whom the transaction is for, as its settings say, and whom their scopes tie to them. */
const WHO_ASKS = `
  CREATE FUNCTION directory.sees_all() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(current_setting('delibere.national', true) = 'on', false);
  CREATE FUNCTION directory.own_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('delibere.person', true), '')::uuid;
  CREATE FUNCTION directory.own_scopes() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(string_to_array(nullif(current_setting('delibere.scopes', true), ''), ',')::uuid[], '{}');
  CREATE FUNCTION directory.today() RETURNS date LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (now() AT TIME ZONE 'Europe/Paris')::date;

  -- People whom an affiliation or a mandate that has not ended ties to one of these organisations or exam centres.
  CREATE FUNCTION directory.tied_to(scopes uuid[]) RETURNS SETOF uuid LANGUAGE sql STABLE PARALLEL SAFE BEGIN ATOMIC
    SELECT person_id FROM directory.affiliation
      WHERE organisation_id = ANY (scopes) AND coalesce(to_day, 'infinity') >= directory.today()
    UNION ALL SELECT person_id FROM directory.mandate
      WHERE (organisation_id = ANY (scopes) OR exam_centre_id = ANY (scopes))
        AND coalesce(to_day, 'infinity') >= directory.today();
  END;

  -- Entered by this very transaction, and so nobody else's: whoever enters somebody may say where they belong.
  CREATE FUNCTION directory.entered_now(person uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    RETURN EXISTS (SELECT FROM directory.person p WHERE p.id = person AND p.xmin = pg_current_xact_id()::xid);`;

/** Oneself, and whoever one's scopes are tied to. */
const SEEN = `(SELECT directory.sees_all()) OR id = (SELECT directory.own_person())
    OR id IN (SELECT directory.tied_to((SELECT directory.own_scopes())))`;

/** Whom a transaction is for is said by its settings; without them nobody is visible, and nobody can be entered. */
const WALL = `
  ALTER TABLE directory.affiliation ENABLE ROW LEVEL SECURITY;
  CREATE POLICY own ON directory.affiliation FOR SELECT USING (person_id = (SELECT directory.own_person()));
  CREATE POLICY kept ON directory.affiliation
    USING ((SELECT directory.sees_all()) OR organisation_id = ANY ((SELECT directory.own_scopes())::uuid[]))
    -- To tie somebody to oneself is to see them: only those who are seen already, or who were entered just now.
    WITH CHECK ((SELECT directory.sees_all()) OR organisation_id = ANY ((SELECT directory.own_scopes())::uuid[])
      AND (person_id IN (SELECT directory.tied_to((SELECT directory.own_scopes()))) OR directory.entered_now(person_id)));

  ALTER TABLE directory.mandate ENABLE ROW LEVEL SECURITY;
  CREATE POLICY seen ON directory.mandate FOR SELECT USING (
    person_id = (SELECT directory.own_person())
    OR organisation_id = ANY ((SELECT directory.own_scopes())::uuid[])
    OR exam_centre_id = ANY ((SELECT directory.own_scopes())::uuid[]));
  CREATE POLICY kept ON directory.mandate USING ((SELECT directory.sees_all()));

  ALTER TABLE directory.person ENABLE ROW LEVEL SECURITY;
  CREATE POLICY seen ON directory.person FOR SELECT USING (${SEEN});
  CREATE POLICY changed ON directory.person FOR UPDATE USING (${SEEN});
  -- Somebody new belongs nowhere yet.
  CREATE POLICY entered ON directory.person FOR INSERT
    WITH CHECK ((SELECT directory.sees_all()) OR cardinality((SELECT directory.own_scopes())) > 0);

  ALTER TABLE directory.person_contact ENABLE ROW LEVEL SECURITY;
  CREATE POLICY kept ON directory.person_contact USING (person_id IN (SELECT id FROM directory.person));

  ALTER TABLE directory.former_identity ENABLE ROW LEVEL SECURITY;
  CREATE POLICY own ON directory.former_identity FOR SELECT USING (person_id = (SELECT directory.own_person()));
  CREATE POLICY kept ON directory.former_identity USING ((SELECT directory.sees_all()));
  CREATE POLICY added ON directory.former_identity FOR INSERT
    WITH CHECK (person_id IN (SELECT id FROM directory.person));

  CREATE FUNCTION directory.forget_former_identity() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    DELETE FROM directory.former_identity WHERE person_id = NEW.id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER erased AFTER UPDATE OF erased_at ON directory.person
    FOR EACH ROW WHEN (NEW.erased_at IS NOT NULL) EXECUTE FUNCTION directory.forget_former_identity();

  GRANT USAGE ON SCHEMA directory TO delibere_server;
  GRANT SELECT, INSERT, DELETE ON directory.former_identity TO delibere_server;
  GRANT SELECT, INSERT, UPDATE ON directory.organisation, directory.person TO delibere_server;
  GRANT SELECT, INSERT, UPDATE, DELETE ON directory.organisation_department, directory.representativity,
    directory.person_contact, directory.affiliation, directory.mandate TO delibere_server;`;

/** Organisations and people (decision 0013), behind row-level security that knows no role but only who is asked for. */
export class Directory1795607200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [ORGANISATIONS, PEOPLE, WHO_ASKS, WALL]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP SCHEMA directory CASCADE`);
  }
}
