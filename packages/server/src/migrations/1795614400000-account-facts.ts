import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The orders accounts and keys are listed in. */
const ORDERS = `
  CREATE INDEX account_order ON identity.account ((directory.plain(name) COLLATE "C"), id);
  CREATE INDEX api_key_order ON identity.api_key (created_at DESC, id);`;

/** What triggers record bears the reason where the transaction was given one (`delibere.reason`). */
const recorded = (reason: string): string => `
  CREATE OR REPLACE FUNCTION identity.record(account_id uuid, kind text, before json, after json) RETURNS void
    LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    SELECT audit.append('ACCOUNT', account_id::text, kind, 'ACCOUNT',
      coalesce(nullif(current_setting('delibere.account', true), ''), account_id::text), NULL, ${reason},
      nullif(current_setting('delibere.request', true), ''), before, after)
  $$`;

/** What lists of accounts show, and why an account was closed. */
export class AccountFacts1795614400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ORDERS);
    await runner.query(recorded(`nullif(current_setting('delibere.reason', true), '')`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(recorded('NULL'));
    await runner.query('DROP INDEX identity.api_key_order, identity.account_order');
  }
}
