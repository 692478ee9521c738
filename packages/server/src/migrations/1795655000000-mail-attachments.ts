import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The files that went with a mail are forgotten once it is sent, as its link is (decision 0020). */
export class MailAttachments1795655000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('GRANT UPDATE (attachments) ON mail.message TO delibere_server');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('REVOKE UPDATE (attachments) ON mail.message FROM delibere_server');
  }
}
