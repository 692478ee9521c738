import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { refuseOlder } from './export-date.ts';
import { importCsv } from './import-csv.ts';
import type { ImportObserver, ImportSummary } from './import-observer.ts';
import { ImportRun } from './import-run.ts';
import { type ImportContext, importXml } from './import-xml.ts';
import { type OpenedSource, openSource } from './open-source.ts';
import { prepareSession } from './write-batch.ts';

/** Held by the one import that may write the register; PostgreSQL frees it if the process dies. */
const IMPORT_LOCK = 28_245_001;
const LOCK_PATIENCE_MS = 100;

export interface ImportRequest {
  /** A connection of its own: the import holds a lock and transactions on it. */
  readonly client: Client;
  readonly files: readonly string[];
  readonly observer: ImportObserver;
  /** Whether an export may be imported over a later one of its series; no unless said. */
  readonly older?: boolean;
  /** Stops the import between two batches; what is written stays, whole. */
  readonly signal?: AbortSignal;
}

/**
 * Imports exports of the register (XML, zipped XML, CSV zip) one after the other. Fiches are written in batches, each
 * whole or not at all, so that an interrupted import can simply be run again; a second import waits for the first.
 * Throws ImportSourceError for a file that is no export, or an older one than was imported; a broken fiche is reported and never stops the others.
 */
export async function importFiles(request: ImportRequest): Promise<readonly ImportSummary[]> {
  const { client, files, observer } = request;
  const signal = request.signal ?? new AbortController().signal;
  const sources: Source[] = [];
  try {
    // All are opened first: one bad file among several is known before any of them is written.
    for (const file of files) sources.push({ file, opened: await openSource(file) });
    if (!(await takeLock(client, observer, signal))) return [];
    if (request.older !== true)
      await refuseOlder(
        client,
        sources.map(({ opened }) => opened.name),
      );
    await prepareSession(client);
    const summaries: ImportSummary[] = [];
    for (const source of sources) {
      if (signal.aborted) break;
      summaries.push(await importSource({ client, observer, signal }, source));
    }
    return summaries;
  } finally {
    for (const { opened } of sources) await opened.close();
    await client.query('SELECT pg_advisory_unlock($1)', [IMPORT_LOCK]).catch(() => undefined);
  }
}

interface Source {
  readonly file: string;
  readonly opened: OpenedSource;
}

async function importSource(
  { client, observer, signal }: Omit<ImportContext, 'run'>,
  { file, opened }: Source,
): Promise<ImportSummary> {
  const run = await ImportRun.begin(client, observer, opened.name);
  const context = { client, run, observer, signal };
  if (opened.kind === 'xml') await importXml(context, opened, file);
  else await importCsv(context, opened);
  return run.finish();
}

/** Asks again and again rather than waiting in PostgreSQL, so that a person may give up. False: they did. */
async function takeLock(client: Client, observer: ImportObserver, signal: AbortSignal): Promise<boolean> {
  for (let tries = 0; !signal.aborted; tries += 1) {
    const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [IMPORT_LOCK]);
    if (rows[0]?.taken === true) return true;
    if (tries === 0) observer.waiting();
    await sleep(LOCK_PATIENCE_MS);
  }
  return false;
}
