import type { MigrationInterface, QueryRunner } from 'typeorm';

const ORGANISATIONS = `
  CREATE EXTENSION IF NOT EXISTS btree_gist;
  CREATE SCHEMA directory;

  CREATE TABLE directory.organisation (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('BRANCH', 'CPNE', 'EXAM_CENTRE', 'COMPANY', 'TRAINING_PROVIDER', 'UNION',
      'EMPLOYER_ORGANISATION')),
    name text NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 300),
    short_name text CHECK (btrim(short_name) <> '' AND length(short_name) <= 40),
    siret text CHECK (siret ~ '^[0-9]{14}$'),
    idcc text CHECK (idcc IS NULL OR idcc ~ '^[0-9]{4}$' AND kind = 'BRANCH'),
    parent_id uuid REFERENCES directory.organisation CHECK (parent_id <> id),
    closed_on date,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    search_text text GENERATED ALWAYS AS (lower(name || ' ' || coalesce(short_name, '') || ' ' || coalesce(siret, ''))) STORED
  );
  CREATE UNIQUE INDEX organisation_siret ON directory.organisation (kind, siret);
  CREATE UNIQUE INDEX organisation_name ON directory.organisation (kind, lower(name)) WHERE siret IS NULL;
  CREATE INDEX organisation_parent ON directory.organisation (parent_id);
  CREATE INDEX organisation_order ON directory.organisation (lower(name), id);
  CREATE INDEX organisation_search ON directory.organisation USING gin (search_text gin_trgm_ops);

  CREATE TABLE directory.organisation_department (
    organisation_id uuid NOT NULL REFERENCES directory.organisation,
    department text NOT NULL CHECK (department ~ '^([0-9]{2}|2[AB]|9[78][0-9])$'),
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
    EXCLUDE USING gist (organisation_id WITH =, branch_id WITH =, daterange(from_day, to_day, '[]') WITH &&)
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
    search_text text GENERATED ALWAYS AS (lower(family_name || ' ' || given_names)) STORED
  );
  CREATE INDEX person_order ON directory.person (lower(family_name), lower(given_names), id);
  CREATE INDEX person_search ON directory.person USING gin (search_text gin_trgm_ops);

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
    EXCLUDE USING gist (person_id WITH =, organisation_id WITH =, daterange(from_day, to_day, '[]') WITH &&)
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
    EXCLUDE USING gist (person_id WITH =, organisation_id WITH =, college WITH =,
      coalesce(exam_centre_id, '00000000-0000-0000-0000-000000000000') WITH =, daterange(from_day, to_day, '[]') WITH &&)
  );
  CREATE INDEX mandate_organisation ON directory.mandate (organisation_id, person_id);
  CREATE INDEX mandate_exam_centre ON directory.mandate (exam_centre_id);`;

/** A person is visible to those who share an organisation or an exam centre with them today, or whom a mandate ties to them. */
const SEEN = `
    (SELECT directory.sees_all()) OR id = (SELECT directory.own_person())
    OR id IN (SELECT a.person_id FROM directory.affiliation a
      WHERE a.organisation_id = ANY ((SELECT directory.own_scopes())::uuid[])
        AND directory.today() BETWEEN a.from_day AND coalesce(a.to_day, 'infinity'))
    OR id IN (SELECT m.person_id FROM directory.mandate m
      WHERE (m.organisation_id = ANY ((SELECT directory.own_scopes())::uuid[])
        OR m.exam_centre_id = ANY ((SELECT directory.own_scopes())::uuid[]))
        AND directory.today() BETWEEN m.from_day AND coalesce(m.to_day, 'infinity'))`;

/** Whom a transaction is for is said by its settings; without them nobody is visible. */
const WALL = `
  CREATE FUNCTION directory.sees_all() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
    RETURN current_setting('delibere.national', true) = 'on';
  CREATE FUNCTION directory.own_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('delibere.person', true), '')::uuid;
  CREATE FUNCTION directory.own_scopes() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(string_to_array(nullif(current_setting('delibere.scopes', true), ''), ',')::uuid[], '{}');
  CREATE FUNCTION directory.today() RETURNS date LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (now() AT TIME ZONE 'Europe/Paris')::date;

  ALTER TABLE directory.affiliation ENABLE ROW LEVEL SECURITY;
  CREATE POLICY seen ON directory.affiliation USING (
    (SELECT directory.sees_all()) OR person_id = (SELECT directory.own_person())
    OR organisation_id = ANY ((SELECT directory.own_scopes())::uuid[]));

  ALTER TABLE directory.mandate ENABLE ROW LEVEL SECURITY;
  CREATE POLICY seen ON directory.mandate USING (
    (SELECT directory.sees_all()) OR person_id = (SELECT directory.own_person())
    OR organisation_id = ANY ((SELECT directory.own_scopes())::uuid[])
    OR exam_centre_id = ANY ((SELECT directory.own_scopes())::uuid[]));

  ALTER TABLE directory.person ENABLE ROW LEVEL SECURITY;
  CREATE POLICY seen ON directory.person FOR SELECT USING (${SEEN});
  -- Somebody new belongs nowhere yet.
  CREATE POLICY entered ON directory.person FOR INSERT WITH CHECK (true);
  CREATE POLICY changed ON directory.person FOR UPDATE USING (${SEEN}) WITH CHECK (true);

  ALTER TABLE directory.person_contact ENABLE ROW LEVEL SECURITY;
  CREATE POLICY seen ON directory.person_contact USING (person_id IN (SELECT id FROM directory.person))
    WITH CHECK (true);

  GRANT USAGE ON SCHEMA directory TO delibere_server;
  GRANT SELECT, INSERT, UPDATE ON directory.organisation, directory.person TO delibere_server;
  GRANT SELECT, INSERT, UPDATE, DELETE ON directory.organisation_department, directory.representativity,
    directory.person_contact, directory.affiliation, directory.mandate TO delibere_server;`;

/** Organisations and people (decision 0013), behind row-level security that knows no role but only who is asked for. */
export class Directory1795607200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [ORGANISATIONS, PEOPLE, WALL]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP SCHEMA directory CASCADE`);
  }
}
