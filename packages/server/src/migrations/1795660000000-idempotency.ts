import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was done for whom under which key. Nothing of what was asked, nor a hash of it: a choice among three could be
 * guessed from one. The hour, and no more, so that nobody reads here when somebody did something.
 */
const TABLE = `
  CREATE SCHEMA request;
  CREATE TABLE request.idempotency_key (
    caller_id uuid NOT NULL,
    key uuid NOT NULL,
    operation text NOT NULL CHECK (length(operation) BETWEEN 1 AND 100),
    object_id text NOT NULL CHECK (length(object_id) BETWEEN 1 AND 100),
    created_at timestamptz(0) NOT NULL DEFAULT date_trunc('hour', now()),
    PRIMARY KEY (caller_id, key)
  );
  CREATE INDEX idempotency_key_created ON request.idempotency_key (created_at);`;

/** A key that still counts cannot be taken out: what was done under it could be done again. */
const GRANTS = `
  ALTER TABLE request.idempotency_key ENABLE ROW LEVEL SECURITY;
  CREATE POLICY known ON request.idempotency_key FOR SELECT TO delibere_server USING (true);
  CREATE POLICY written ON request.idempotency_key FOR INSERT TO delibere_server WITH CHECK (true);
  CREATE POLICY over ON request.idempotency_key FOR DELETE TO delibere_server
    USING (created_at < now() - interval '49 hours');
  GRANT USAGE ON SCHEMA request TO delibere_server;
  GRANT SELECT, DELETE, INSERT (caller_id, key, operation, object_id) ON request.idempotency_key TO delibere_server;`;

/** Keys by which a request that comes twice is done once (decision 0018). */
export class Idempotency1795660000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP SCHEMA request CASCADE`);
  }
}
