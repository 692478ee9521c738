import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files of cases among the files of their session: attached and taken out while nobody sits yet, then what the jury had
 * before it, for good. No other file is ever taken out.
 */
export class CaseDocuments1795676000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE jury.document
        ADD COLUMN case_kind text CHECK (case_kind IN ('EVIDENCE_FILE', 'ASSESSMENT_SHEET', 'PROJECT_REPORT',
          'COMPANY_OPINION', 'OTHER')),
        ADD COLUMN title text CHECK (btrim(title) <> '' AND length(title) <= 120),
        ADD CONSTRAINT document_of_case CHECK (CASE kind WHEN 'CASE_FILE'
          THEN case_id IS NOT NULL AND case_kind IS NOT NULL AND title IS NOT NULL AND length(bytes) BETWEEN 1 AND 5242880
            AND content_type IN ('application/pdf', 'image/png', 'image/jpeg')
          ELSE case_kind IS NULL AND title IS NULL END);
      CREATE INDEX document_case ON jury.document (case_id, made_at) WHERE kind = 'CASE_FILE';

      CREATE FUNCTION jury.refuse_case_file() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = pg_catalog, pg_temp AS $$
      DECLARE
        of uuid := CASE TG_OP WHEN 'DELETE' THEN OLD.session_id ELSE NEW.session_id END;
        found text;
      BEGIN
        IF TG_OP = 'DELETE' AND OLD.kind <> 'CASE_FILE' THEN
          RAISE EXCEPTION 'Files of a session are added, never taken away' USING ERRCODE = 'JU005';
        END IF;
        SELECT state INTO found FROM jury.session WHERE id = of FOR SHARE;
        -- Those of a session that was given up are forgotten with the candidate.
        IF found IN ('DRAFT', 'CONVENED') OR (TG_OP = 'DELETE' AND found = 'CANCELLED') THEN
          RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
        END IF;
        RAISE EXCEPTION 'Files of cases stay as the jury has them' USING ERRCODE = 'JU008';
      END $$;
      CREATE TRIGGER refuse_case_file BEFORE INSERT ON jury.document
        FOR EACH ROW WHEN (NEW.kind = 'CASE_FILE') EXECUTE FUNCTION jury.refuse_case_file();
      CREATE TRIGGER refuse_case_file_taken BEFORE DELETE ON jury.document
        FOR EACH ROW EXECUTE FUNCTION jury.refuse_case_file();

      GRANT DELETE ON jury.document TO delibere_server;

      CREATE FUNCTION jury.case_files_about(person uuid) RETURNS TABLE (section text, held jsonb)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp BEGIN ATOMIC
        SELECT 'juryCaseDocuments', jsonb_build_object('session', s.reference, 'certification', k.rncp_code,
          'kind', d.case_kind, 'title', d.title, 'name', d.name, 'bytes', length(d.bytes),
          'sha256', encode(d.sha256, 'hex'), 'attachedAt', d.made_at)
        FROM jury.document d JOIN jury.candidate_case k ON k.id = d.case_id JOIN jury.session s ON s.id = d.session_id
        WHERE d.kind = 'CASE_FILE' AND k.candidate_id = person ORDER BY s.session_on, d.made_at;
      END`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION jury.case_files_about;
      REVOKE DELETE ON jury.document FROM delibere_server;
      DROP TRIGGER refuse_case_file ON jury.document;
      DROP TRIGGER refuse_case_file_taken ON jury.document;
      DROP FUNCTION jury.refuse_case_file;
      DROP INDEX jury.document_case;
      ALTER TABLE jury.document DROP CONSTRAINT document_of_case, DROP COLUMN case_kind, DROP COLUMN title`);
  }
}
