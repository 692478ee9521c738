import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['role_grant', 'invitation'] as const;

/** What each role can be granted for, with the kinds of organisations that delegations are of. */
const roles = (delegating: string): string => `CHECK (CASE role
      WHEN 'PARTNER' THEN scope_kind = 'ORGANISATION'
      WHEN 'DELEGATION_MEMBER' THEN scope_kind = 'ORGANISATION' AND organisation_kind IN (${delegating})
      WHEN 'DELEGATION_LEAD' THEN scope_kind = 'ORGANISATION' AND organisation_kind IN (${delegating})
      WHEN 'ASSESSOR' THEN scope_kind = 'CASE' OR scope_kind = 'EXAM_CENTRE' AND organisation_kind = 'EXAM_CENTRE'
      WHEN 'COMPANY_TUTOR' THEN scope_kind = 'CASE' OR scope_kind = 'ORGANISATION' AND organisation_kind = 'COMPANY'
      WHEN 'CANDIDATE' THEN scope_kind = 'CASE' OR scope_kind = 'EXAM_CENTRE' AND organisation_kind = 'EXAM_CENTRE'
      WHEN 'EXAM_CENTRE_MANAGER' THEN scope_kind = 'EXAM_CENTRE' AND organisation_kind = 'EXAM_CENTRE'
      WHEN 'ADMINISTRATOR' THEN scope_kind = 'NATIONAL'
      WHEN 'AUDITOR' THEN scope_kind = 'NATIONAL'
      ELSE false END)`;

const MANDATING = `'UNION', 'EMPLOYER_ORGANISATION'`;

/** Exam centres one acts for as centres, apart from organisations one acts for, a chamber's delegation among them. */
const WHO_ASKS = `
  CREATE FUNCTION directory.own_centres() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(string_to_array(nullif(current_setting('delibere.centres', true), ''), ',')::uuid[], '{}');
  CREATE FUNCTION directory.own_organisations() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(string_to_array(nullif(current_setting('delibere.scopes', true), ''), ',')::uuid[], '{}');

  -- Whose people are one's own to see: those who belong to a centre, its candidates among them, are not its delegation's.
  CREATE FUNCTION directory.keepers(organisations uuid[], centres uuid[]) RETURNS uuid[]
    LANGUAGE sql STABLE PARALLEL SAFE BEGIN ATOMIC
    SELECT centres || ARRAY(SELECT id FROM directory.organisation WHERE id = ANY (organisations) AND kind <> 'EXAM_CENTRE');
  END;
  CREATE OR REPLACE FUNCTION directory.own_scopes() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
    RETURN directory.keepers(directory.own_organisations(), directory.own_centres());

  -- People who hold a mandate of one of these that has not ended.
  CREATE FUNCTION directory.mandated_by(organisations uuid[]) RETURNS SETOF uuid LANGUAGE sql STABLE PARALLEL SAFE BEGIN ATOMIC
    SELECT person_id FROM directory.mandate
      WHERE organisation_id = ANY (organisations) AND coalesce(to_day, 'infinity') >= directory.today();
  END;`;

const SEEN = `(SELECT directory.sees_all()) OR id = (SELECT directory.own_person())
    OR id IN (SELECT directory.tied_to((SELECT directory.own_scopes())))`;
const MANDATED = `${SEEN} OR id IN (SELECT directory.mandated_by((SELECT directory.own_organisations())))`;

const mandates = (organisations: string, centres: string): string => `
  ALTER POLICY seen ON directory.mandate USING (
    person_id = (SELECT directory.own_person())
    OR organisation_id = ANY ((SELECT ${organisations})::uuid[])
    OR exam_centre_id = ANY ((SELECT ${centres})::uuid[]));`;

const people = (seen: string): string => `
  ALTER POLICY seen ON directory.person USING (${seen});
  ALTER POLICY changed ON directory.person USING (${seen});`;

const sessions = (organisations: string, centres: string): string => `
  CREATE OR REPLACE FUNCTION jury.seen_sessions() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp BEGIN ATOMIC
    SELECT id FROM jury.session WHERE exam_centre_id = ANY ((SELECT ${centres})::uuid[])
    UNION SELECT s.id FROM jury.seat x JOIN jury.session s ON s.id = x.session_id
      WHERE s.state <> 'DRAFT'
        AND (x.person_id = directory.own_person() OR x.organisation_id = ANY ((SELECT ${organisations})::uuid[]))
    UNION SELECT session_id FROM jury.designation_request WHERE organisation_id = ANY ((SELECT ${organisations})::uuid[]);
  END;
  CREATE OR REPLACE FUNCTION jury.sat_sessions() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp BEGIN ATOMIC
    SELECT id FROM jury.session WHERE exam_centre_id = ANY ((SELECT ${centres})::uuid[])
    UNION SELECT s.id FROM jury.seat x JOIN jury.session s ON s.id = x.session_id
      WHERE s.state <> 'DRAFT' AND x.person_id = directory.own_person();
  END;
  ALTER POLICY seen ON jury.session
    WITH CHECK ((SELECT directory.sees_all()) OR exam_centre_id = ANY ((SELECT ${centres})::uuid[])
      OR id IN (SELECT jury.seen_sessions()));`;

const eligible = (organisations: string, mayBeSeated: string): string => `
  CREATE OR REPLACE VIEW jury.eligible_member AS
    SELECT m.id AS mandate_id, m.person_id, p.family_name, p.given_names, p.qualification, m.organisation_id, m.college,
      m.temp_work, m.exam_centre_id, m.from_day, m.to_day
    FROM directory.mandate m JOIN directory.person p ON p.id = m.person_id AND p.erased_at IS NULL
    WHERE (SELECT directory.sees_all()) OR m.organisation_id = ANY ((SELECT ${organisations})::uuid[])
      OR ${mayBeSeated};`;

const OF_CENTRE = `(cardinality((SELECT directory.own_centres())) > 0
        AND (m.exam_centre_id IS NULL OR m.exam_centre_id = ANY ((SELECT directory.own_centres())::uuid[])))`;
const OF_SCOPE = `((m.exam_centre_id IS NULL OR m.exam_centre_id = ANY ((SELECT directory.own_scopes())::uuid[]))
        AND EXISTS (SELECT FROM directory.organisation o
          WHERE o.id = ANY ((SELECT directory.own_scopes())::uuid[]) AND o.kind = 'EXAM_CENTRE'))`;

/** Whatever they act for, as organisation or as centre. */
const BOTH = 'directory.own_organisations() || directory.own_centres()';

/**
 * The employer side of a jury is designated by the chamber that organises (accord 08/11/2019): its delegation has roles
 * for that organisation, which give it nothing of what the same chamber's exam centre may (decision 0025).
 */
export class DelegationsOfChambers1795675000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(`ALTER TABLE identity.${table} DROP CONSTRAINT ${table}_check3,
        ADD CONSTRAINT ${table}_of_kind ${roles(`${MANDATING}, 'EXAM_CENTRE'`)}`);
    }
    const organisations = 'directory.own_organisations()';
    const centres = 'directory.own_centres()';
    for (const sql of [
      WHO_ASKS,
      people(MANDATED),
      mandates(BOTH, centres),
      sessions(organisations, centres),
      eligible(BOTH, OF_CENTRE),
    ]) {
      await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    const scopes = 'directory.own_scopes()';
    for (const sql of [
      people(SEEN),
      mandates(scopes, scopes),
      sessions(scopes, scopes),
      eligible(scopes, OF_SCOPE),
      `CREATE OR REPLACE FUNCTION directory.own_scopes() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
        RETURN coalesce(string_to_array(nullif(current_setting('delibere.scopes', true), ''), ',')::uuid[], '{}');
      DROP FUNCTION directory.mandated_by, directory.keepers, directory.own_centres, directory.own_organisations`,
    ]) {
      await runner.query(sql);
    }
    for (const table of TABLES) {
      await runner.query(`ALTER TABLE identity.${table} DROP CONSTRAINT ${table}_of_kind,
        ADD CONSTRAINT ${table}_check3 ${roles(MANDATING)}`);
    }
  }
}
