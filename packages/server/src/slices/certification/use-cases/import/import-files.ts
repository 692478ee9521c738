import type { Client } from 'pg';
import { importCsv } from './import-csv.ts';
import type { ImportObserver, ImportSummary } from './import-observer.ts';
import { ImportRun } from './import-run.ts';
import { importXml } from './import-xml.ts';
import { openSource } from './open-source.ts';
import { prepareSession } from './write-batch.ts';

/** Held by the one import that may write the register; PostgreSQL frees it if the process dies. */
const IMPORT_LOCK = 28_245_001;

export interface ImportRequest {
  /** A connection of its own: the import holds a lock and transactions on it. */
  readonly client: Client;
  readonly files: readonly string[];
  readonly observer: ImportObserver;
  /** Stops the import between two batches; what is written stays, whole. */
  readonly signal?: AbortSignal;
}

/**
 * Imports exports of the register (XML, zipped XML, CSV zip) one after the other. Fiches are written in batches, each
 * whole or not at all, so that an interrupted import can simply be run again; a second import waits for the first.
 * Throws ImportSourceError for a file that is no export; a broken fiche is reported and never stops the others.
 */
export async function importFiles(request: ImportRequest): Promise<readonly ImportSummary[]> {
  const { client, files, observer } = request;
  await takeLock(client, observer);
  try {
    await prepareSession(client);
    const summaries: ImportSummary[] = [];
    for (const file of files) {
      if (request.signal?.aborted === true) break;
      summaries.push(await importFile(request, file));
    }
    return summaries;
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [IMPORT_LOCK]).catch(() => undefined);
  }
}

async function importFile(request: ImportRequest, file: string): Promise<ImportSummary> {
  const { client, observer } = request;
  const signal = request.signal ?? new AbortController().signal;
  const source = await openSource(file);
  try {
    const run = await ImportRun.begin(client, observer, source.name);
    const context = { client, run, observer, signal };
    if (source.kind === 'xml') await importXml(context, source, file);
    else await importCsv(context, source);
    return await run.finish();
  } finally {
    await source.close();
  }
}

async function takeLock(client: Client, observer: ImportObserver): Promise<void> {
  const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [IMPORT_LOCK]);
  if (rows[0]?.taken === true) return;
  observer.waiting();
  await client.query('SELECT pg_advisory_lock($1)', [IMPORT_LOCK]);
}
