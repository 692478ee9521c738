import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a session last made a request, to within minutes; null: not since it was opened. */
export class LastSeen1795677000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE identity.session ADD COLUMN seen_at timestamptz(3)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE identity.session DROP COLUMN seen_at');
  }
}
