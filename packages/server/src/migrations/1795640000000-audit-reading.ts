import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the pages that read the trail look for: the events of a type of object, and those of one request. */
export class AuditReading1795640000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX event_by_object_type ON audit.event (object_type, id DESC)`);
    await runner.query(`CREATE INDEX event_by_request ON audit.event (request_id) WHERE request_id IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX audit.event_by_object_type, audit.event_by_request`);
  }
}
