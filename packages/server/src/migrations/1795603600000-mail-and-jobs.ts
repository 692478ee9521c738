import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = `
  CREATE SCHEMA mail;
  CREATE TABLE mail.message (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    kind text NOT NULL,
    recipient text NOT NULL CHECK (recipient !~ '[[:cntrl:]]'),
    language text NOT NULL CHECK (language IN ('fr', 'en')),
    subject text NOT NULL CHECK (subject !~ '[[:cntrl:]]'),
    text text,
    html text,
    link text,
    attachments jsonb NOT NULL DEFAULT '[]',
    created_at timestamptz(3) NOT NULL,
    expires_at timestamptz(3),
    request_id text,
    state text NOT NULL DEFAULT 'QUEUED' CHECK (state IN ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN')),
    attempts integer NOT NULL DEFAULT 0,
    last_error text,
    message_id text UNIQUE,
    transport text CHECK (transport IN ('SMTP', 'MAILBOX')),
    sent_at timestamptz(3),
    CHECK ((state = 'SENT') = (sent_at IS NOT NULL)),
    CHECK (state NOT IN ('QUEUED', 'SENDING') OR text IS NOT NULL AND html IS NOT NULL)
  );
  CREATE INDEX message_latest ON mail.message (created_at DESC, id);
  CREATE INDEX message_unsettled ON mail.message (state) WHERE state <> 'SENT';`;

/** What a mail says and to whom is written once: of the rest the server changes what sending it brings about. */
const GRANTS = `
  GRANT USAGE ON SCHEMA mail TO delibere_server;
  GRANT SELECT, INSERT ON mail.message TO delibere_server;
  GRANT UPDATE (text, html, link, state, attempts, last_error, message_id, transport, sent_at)
    ON mail.message TO delibere_server;`;

/**
 * Mails (decision 0012), each a row written in the transaction that causes it. The tables of the job library are
 * installed by `installJobs`, which follows the version of the library.
 */
export class MailAndJobs1795603600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP SCHEMA mail CASCADE`);
  }
}
