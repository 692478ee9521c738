import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What listing and counting certifications reads, without reading their heads, which hold their search documents. */
export class CertificationListing1795482000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX certification_listing ON certification (register, code_number)
        INCLUDE (active, state, level, kind, registration_end, current_version_id)`);
    await runner.query(`DROP INDEX certification_register_code`);
    await runner.query(`DROP INDEX certification_end`);
    await runner.query(`
      CREATE INDEX certification_end ON certification ((coalesce(registration_end, 'infinity'::date)), id)`);
    await runner.query(`
      CREATE INDEX certification_version_start ON certification_version (id)
        INCLUDE (effect_date, decision_date, publication_date)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX certification_version_start`);
    await runner.query(`DROP INDEX certification_end`);
    await runner.query(`CREATE INDEX certification_end ON certification (registration_end, id)`);
    await runner.query(`CREATE INDEX certification_register_code ON certification (register, code_number)`);
    await runner.query(`DROP INDEX certification_listing`);
  }
}
