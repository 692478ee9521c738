import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '../src/kernel/database/index.ts';
import { holdEmbeddedPostgres } from '../src/kernel/embedded-postgres/index.ts';
import { MIGRATIONS } from '../src/migrations/index.ts';
import { installRuleSets } from '../src/slices/jury/index.ts';
import { onDatabase, withName } from './maintenance.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the server's maintenance database. */
    readonly testServer: string;
    /** Name of the migrated database that others are copied from. */
    readonly testTemplate: string;
  }
}

/** Tests lose nothing when the machine stops: durability is off. */
const SETTINGS = ['fsync=off', 'full_page_writes=off', 'max_connections=200'];

/** One server and one migrated template for the whole run; `TEST_DATABASE_URL` names a server to use instead. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const folder = await mkdtemp(join(tmpdir(), 'delibere-test-'));
  const held = given ? undefined : await holdEmbeddedPostgres(folder, 'postgres', SETTINGS);
  const server = held?.url ?? given ?? '';
  const template = `delibere_template_${process.pid}`;
  await onDatabase(server, `CREATE DATABASE ${template}`);
  const url = withName(server, template);
  await migrate({ url, migrations: MIGRATIONS });
  await installRuleSets(url, new Date());
  project.provide('testServer', server);
  project.provide('testTemplate', template);
  return async () => {
    await onDatabase(server, `DROP DATABASE ${template} WITH (FORCE)`);
    await held?.release();
    await rm(folder, { recursive: true, force: true });
  };
}
