import type { Client } from 'pg';
import type { Connections } from './connections.ts';

/**
 * Tells the planner what the register now holds, and tidies up what is read without its rows: a count reads an index
 * alone only where the pages are known to be visible to all, and search reads an index only once its list of additions
 * is merged into it. The two connections share the tables. Cannot run inside a transaction.
 */
export async function settle({ writing, asking }: Connections): Promise<void> {
  await Promise.all([settleHeads(writing), settleContents(asking)]);
}

async function settleHeads(client: Client): Promise<void> {
  await dislodgeAutovacuum(client);
  await client.query('VACUUM (ANALYZE) certification, nomenclature_entry, search_word');
}

async function settleContents(client: Client): Promise<void> {
  await dislodgeAutovacuum(client);
  await client.query('VACUUM (ANALYZE, PROCESS_TOAST false) certification_version (id, certification_id, number)');
  // Of these only the keys are looked at, and how many rows share one: a small sample says it.
  await client.query('SET default_statistics_target = 20');
  await client.query(
    'ANALYZE block (version_id, position), capability (version_id, position), habilitation (version_id, position)',
  );
  await client.query('RESET default_statistics_target');
}

/**
 * An autovacuum of the same table gives way to whoever waits for it, but only once that one looks for deadlocks, after
 * a second for each table. An account that may not look sooner waits.
 */
async function dislodgeAutovacuum(client: Client): Promise<void> {
  await client.query(
    `SELECT set_config('deadlock_timeout', '10ms', false) WHERE has_parameter_privilege('deadlock_timeout', 'SET')`,
  );
}
