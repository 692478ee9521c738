import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When somebody was told, the first time they came, what their roles do here. */
export class Welcome1795624000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE identity.account ADD COLUMN welcomed_at timestamptz(3)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE identity.account DROP COLUMN welcomed_at`);
  }
}
