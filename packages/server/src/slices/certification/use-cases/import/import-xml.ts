import type { Client } from 'pg';
import { withComplement } from '../../domain/complement.ts';
import type { Complement } from '../../domain/fiche.ts';
import { readComplements } from './complements.ts';
import type { ImportObserver } from './import-observer.ts';
import type { BatchResult, ImportRun } from './import-run.ts';
import { type KnownHead, knownFiches, knownHeads } from './known-fiches.ts';
import type { XmlSource } from './open-source.ts';
import {
  BatchPreparer,
  type PreparedBatch,
  type Rejection,
  readRecord,
  rejectionOf,
  sourceHash,
} from './prepare-batch.ts';
import { PreparingThread } from './prepare-worker.ts';
import { type Reread, revise } from './revise.ts';
import { type FicheRecord, splitFiches } from './split-fiches.ts';
import { idsAt, reserveIds } from './write-batch.ts';

export interface ImportContext {
  readonly client: Client;
  readonly run: ImportRun;
  readonly observer: ImportObserver;
  readonly signal: AbortSignal;
}

/** A batch ends with whichever comes first: memory stays flat, transactions short. */
const BATCH_FICHES = 400;
const BATCH_BYTES = 3 * 1024 * 1024;
/** Batches being read on the second core while one is being written. */
const AHEAD = 2;

interface Identified {
  readonly record: FicheRecord;
  readonly code: string | null;
  readonly hash: string;
}

/** Imports one XML export: cut, hash, and only for what the register does not hold as it is, read and write. */
export async function importXml(context: ImportContext, source: XmlSource, file: string): Promise<void> {
  const complements = await readComplements(file);
  const importer = new XmlImport(context, complements);
  context.observer.started(source.name, source.size, 'bytes');
  try {
    for await (const record of splitFiches(source.bytes)) {
      await importer.add(record);
      if (context.signal.aborted) break;
    }
    await importer.end();
  } finally {
    await importer.close();
  }
}

class XmlImport {
  private readonly seen = new Set<string>();
  private readonly preparer = new BatchPreparer();
  private thread: PreparingThread | null = null;
  private batch: Identified[] = [];
  private batchBytes = 0;
  private records = 0;
  private readonly ahead: Promise<BatchResult>[] = [];

  private readonly context: ImportContext;
  private readonly complements: ReadonlyMap<string, Complement>;

  constructor(context: ImportContext, complements: ReadonlyMap<string, Complement>) {
    this.context = context;
    this.complements = complements;
  }

  async add(record: FicheRecord): Promise<void> {
    this.batch.push({ record, code: record.whole ? identify(record.bytes) : null, hash: sourceHash(record.bytes) });
    this.batchBytes += record.bytes.length;
    this.records += 1;
    if (this.batch.length < BATCH_FICHES && this.batchBytes < BATCH_BYTES) return;
    await this.flush();
    this.context.observer.advanced(record.offset + record.bytes.length, this.records);
  }

  async end(): Promise<void> {
    if (this.batch.length > 0) await this.flush();
    while (this.ahead.length > 0) await this.writeNext();
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.ahead);
    await this.thread?.close();
  }

  private async flush(): Promise<void> {
    const batch = this.batch;
    this.batch = [];
    this.batchBytes = 0;
    const { result } = await this.start(batch);
    // A failure surfaces when its turn to be written comes; until then it must not count as unhandled.
    result.catch(() => undefined);
    this.ahead.push(result);
    if (this.ahead.length > AHEAD) await this.writeNext();
  }

  private async writeNext(): Promise<void> {
    const next = this.ahead.shift();
    if (next !== undefined) await this.context.run.write(await next);
  }

  /** Sorts a batch by what the register holds, and sets its reading going; what has to be compared is read here. */
  private async start(batch: readonly Identified[]): Promise<{ readonly result: Promise<BatchResult> }> {
    const { client, run } = this.context;
    const rejections: Rejection[] = [];
    const unique = batch.filter((one) => this.isFirst(one, rejections));
    const heads = await knownHeads(
      client,
      unique.flatMap(({ code }) => code ?? []),
    );
    const fresh: Identified[] = [];
    const again: Identified[] = [];
    let unchanged = 0;
    for (const one of unique) {
      const head = heads.get(one.code ?? '');
      const special = one.code === null || this.complements.has(one.code);
      if (head === undefined && !special) fresh.push(one);
      else if (head?.sourceHash === one.hash && !special) unchanged += 1;
      else again.push(one);
    }
    const reread = await this.reread(again, heads, rejections);
    const revision = await revise(client, reread, run.id);
    const revised = this.preparer.prepare(revision.versions);
    for (const { fiche, number, changes } of revision.versions) {
      if (number > 1) this.context.observer.changed(fiche.code, number, changes);
    }
    const reading = fresh.length === 0 ? Promise.resolve([]) : this.readFresh(fresh).then((prepared) => [prepared]);
    const changed = revision.versions.length - revised.created;
    const result = reading.then((prepared) => ({
      prepared: [...prepared, revised],
      changed,
      unchanged: unchanged + revision.unchanged,
      rejections,
      touched: revision.touched,
    }));
    return { result };
  }

  private isFirst({ record, code }: Identified, rejections: Rejection[]): boolean {
    const { offset } = record;
    if (!record.whole) {
      const detail = 'La fiche n’a pas de balise de fin, ou du texte se trouve entre deux fiches.';
      rejections.push({ code: codeOf(record.bytes), offset, element: 'FICHE', reason: 'BROKEN_RECORD', detail });
      return false;
    }
    if (code === null) return true;
    if (this.seen.has(code)) {
      const detail = 'Ce numéro est déjà apparu plus haut dans le fichier : la première fiche est gardée.';
      rejections.push({ code, offset, element: 'NUMERO_FICHE', reason: 'DUPLICATE_FICHE', detail });
      return false;
    }
    this.seen.add(code);
    return true;
  }

  private async readFresh(fresh: readonly Identified[]): Promise<PreparedBatch> {
    const { client, run } = this.context;
    const ids = await reserveIds(client, fresh.length);
    this.thread ??= new PreparingThread();
    const records = packed(fresh).map(({ record, code, hash, bytes }, index) => ({
      code,
      bytes,
      offset: record.offset,
      sourceHash: hash,
      ...idsAt(ids, index),
    }));
    return this.thread.prepare(records, run.id);
  }

  private async reread(
    again: readonly Identified[],
    heads: ReadonlyMap<string, KnownHead>,
    rejections: Rejection[],
  ): Promise<readonly Reread[]> {
    const known = await knownFiches(this.context.client, [
      ...new Set(again.flatMap(({ code }) => heads.get(code ?? '')?.versionId ?? [])),
    ]);
    return again.flatMap(({ record, code, hash }): readonly Reread[] => {
      const outcome = readRecord(record.bytes, code);
      if (!outcome.ok) {
        rejections.push(rejectionOf(outcome, record.offset));
        return [];
      }
      const head = heads.get(outcome.fiche.code) ?? null;
      const before = head === null ? null : (known.get(head.versionId) ?? null);
      const complement = this.complements.get(outcome.fiche.code) ?? before?.fiche.complement ?? null;
      const fiche = complement === null ? outcome.fiche : withComplement(outcome.fiche, complement);
      return [{ fiche, sourceHash: hash, head, known: before }];
    });
  }
}

/** The same records, their bytes side by side in one buffer of their own, which goes to another thread without a copy. */
function packed(records: readonly Identified[]): readonly (Identified & { readonly bytes: Uint8Array<ArrayBuffer> })[] {
  const buffer = new ArrayBuffer(records.reduce((sum, { record }) => sum + record.bytes.length, 0));
  let at = 0;
  return records.map((identified) => {
    const bytes = new Uint8Array(buffer, at, identified.record.bytes.length);
    bytes.set(identified.record.bytes);
    at += bytes.length;
    return { ...identified, bytes };
  });
}

const CODE_OPEN = '<NUMERO_FICHE>';

/** The number of a record; read in full when it does not stand plainly in the bytes. Null: the record has none. */
function identify(bytes: Buffer): string | null {
  const plain = codeOf(bytes);
  if (plain !== null) return plain;
  const outcome = readRecord(bytes, null);
  return outcome.ok ? outcome.fiche.code : null;
}

/** The number of a record, looked up in its bytes; null when it does not stand there plainly. */
function codeOf(bytes: Buffer): string | null {
  const start = bytes.indexOf(CODE_OPEN, 0, 'latin1');
  if (start === -1) return null;
  const text = bytes.toString('latin1', start + CODE_OPEN.length, start + CODE_OPEN.length + 24);
  return /^\s*((?:RNCP|RS)\d{1,7})\s*</.exec(text)?.[1] ?? null;
}
