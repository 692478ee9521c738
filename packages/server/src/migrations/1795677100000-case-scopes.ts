import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A case as those are told of it who have a role for it, or give one: which of which jury, when and where, and of whom.
 * Nothing of what it holds, nor of what is decided. Visible to those to whom `jury.case_label` says what it is called.
 */
const CASE_OUTLINE = `
  CREATE FUNCTION jury.case_outline(asked uuid) RETURNS jsonb
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp BEGIN ATOMIC
    SELECT jsonb_build_object('id', k.id, 'rank', k.rank, 'sessionOn', s.session_on, 'startsAt', left(s.starts_at::text, 5),
      'place', s.place, 'cancelled', s.state = 'CANCELLED', 'examCentre', c.name, 'rncpCode', k.rncp_code,
      'candidate', CASE WHEN p.erased_at IS NULL THEN p.given_names || ' ' || upper(p.family_name) END)
    FROM jury.candidate_case k JOIN jury.session s ON s.id = k.session_id
      JOIN directory.organisation c ON c.id = s.exam_centre_id JOIN directory.person p ON p.id = k.candidate_id
    WHERE k.id = asked AND jury.case_label(asked) IS NOT NULL;
  END`;

export class CaseScopes1795677100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CASE_OUTLINE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION jury.case_outline');
  }
}
