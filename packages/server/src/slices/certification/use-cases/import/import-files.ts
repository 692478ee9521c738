import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { type Connections, withConnections } from './connections.ts';
import { refuseOlder } from './export-date.ts';
import { importCsv } from './import-csv.ts';
import type { ImportObserver, ImportSummary } from './import-observer.ts';
import { ImportRun } from './import-run.ts';
import { type ImportContext, importXml } from './import-xml.ts';
import { type OpenedSource, openSource } from './open-source.ts';
import { preferIndexes, prepareSession } from './write-batch.ts';

/** Held by the one import that may write the register; PostgreSQL frees it with the connection, however that ends. */
const IMPORT_LOCK = 28_245_001;
const LOCK_PATIENCE_MS = 100;

export interface ImportRequest {
  /** Of the database, with the account that owns the register. */
  readonly url: string;
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
  const sources: Source[] = [];
  try {
    // All are opened first: one bad file among several is known before any of them is written.
    for (const file of request.files) sources.push({ file, opened: await openSource(file) });
    return await withConnections(request.url, (connections) => importSources(request, connections, sources));
  } finally {
    for (const { opened } of sources) await opened.close();
  }
}

async function importSources(
  { observer, older, signal = new AbortController().signal }: ImportRequest,
  connections: Connections,
  sources: readonly Source[],
): Promise<readonly ImportSummary[]> {
  const { writing, asking } = connections;
  if (!(await takeLock(writing, observer, signal))) return [];
  if (older !== true)
    await refuseOlder(
      writing,
      sources.map(({ opened }) => opened.name),
    );
  await prepareSession(writing);
  await preferIndexes(asking);
  const summaries: ImportSummary[] = [];
  for (const source of sources) {
    if (signal.aborted) break;
    summaries.push(await importSource({ connections, observer, signal }, source));
  }
  return summaries;
}

interface Source {
  readonly file: string;
  readonly opened: OpenedSource;
}

interface Importing extends Pick<ImportContext, 'observer' | 'signal'> {
  readonly connections: Connections;
}

async function importSource(
  { connections, observer, signal }: Importing,
  { file, opened }: Source,
): Promise<ImportSummary> {
  const run = await ImportRun.begin(connections, observer, opened.name);
  const context = { asking: connections.asking, run, observer, signal };
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
