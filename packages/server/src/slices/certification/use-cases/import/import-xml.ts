import type { Client } from 'pg';
import { withComplement } from '../../domain/complement.ts';
import type { Complement } from '../../domain/fiche.ts';
import { readComplements } from './complements.ts';
import type { ImportObserver } from './import-observer.ts';
import type { BatchResult, ImportRun } from './import-run.ts';
import { type KnownHead, knownFiches, knownHeads } from './known-fiches.ts';
import { askLexemes } from './lexicon.ts';
import type { XmlSource } from './open-source.ts';
import { BatchPreparer, type PreparedBatch, type Rejection, readRecord, rejectionOf } from './prepare-batch.ts';
import { PreparingThread } from './prepare-worker.ts';
import { type Identified, RecordBatch } from './record-batch.ts';
import { plainCodeIn } from './record-code.ts';
import { type Reread, revise } from './revise.ts';
import { type FicheRecord, splitFiches } from './split-fiches.ts';
import { idsAt, reserveIds } from './write-batch.ts';

export interface ImportContext {
  /** Questions go by it: what is being written keeps none waiting. */
  readonly asking: Client;
  readonly run: ImportRun;
  readonly observer: ImportObserver;
  readonly signal: AbortSignal;
}

/** A batch whose reading is done, and the buffer it holds until it is written. */
interface ReadBatch {
  readonly result: BatchResult;
  readonly buffer: SharedArrayBuffer;
}

/** Batches being read on the second core while one is being written. */
const AHEAD = 2;

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
  private readonly preparer: BatchPreparer;
  private thread: PreparingThread | null = null;
  private batch: RecordBatch | null = null;
  private records = 0;
  /** Buffers of batches already written, to be used again. */
  private readonly spares: SharedArrayBuffer[] = [];
  private readonly ahead: Promise<ReadBatch>[] = [];

  private readonly context: ImportContext;
  private readonly complements: ReadonlyMap<string, Complement>;

  constructor(context: ImportContext, complements: ReadonlyMap<string, Complement>) {
    this.context = context;
    this.complements = complements;
    this.preparer = new BatchPreparer(askLexemes(context.asking));
  }

  async add(record: FicheRecord): Promise<void> {
    if (this.batch?.hasRoomFor(record) === true) this.batch.add(record);
    else {
      const full = this.batch;
      this.batch = new RecordBatch(record, this.spares.pop());
      if (full !== null) await this.flush(full);
    }
    this.records += 1;
  }

  async end(): Promise<void> {
    if (this.batch !== null) await this.flush(this.batch);
    while (this.ahead.length > 0) await this.writeNext();
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.ahead);
    await this.thread?.close();
  }

  private async flush(batch: RecordBatch): Promise<void> {
    const { reading } = await this.start(batch);
    // A failure surfaces when its turn to be written comes; until then it must not count as unhandled.
    reading.catch(() => undefined);
    this.ahead.push(reading);
    if (this.ahead.length > AHEAD) await this.writeNext();
    this.context.observer.advanced(batch.end, this.records);
  }

  private async writeNext(): Promise<void> {
    const next = this.ahead.shift();
    if (next === undefined) return;
    const { result, buffer } = await next;
    await this.context.run.write(result);
    this.spares.push(buffer);
  }

  /** Sorts a batch by what the register holds, and sets its reading going; what has to be compared is read here. */
  private async start({ records, buffer }: RecordBatch): Promise<{ readonly reading: Promise<ReadBatch> }> {
    const { asking, run } = this.context;
    const rejections: Rejection[] = [];
    const unique = records.filter((one) => this.isFirst(one, rejections));
    const heads = await knownHeads(
      asking,
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
    const revision = await revise(asking, reread, run.id);
    const revised = await this.preparer.prepare(revision.versions);
    for (const { fiche, number, changes } of revision.versions) {
      if (number > 1) this.context.observer.changed(fiche.code, number, changes);
    }
    const fromThread = await this.readFresh(fresh, buffer);
    const changed = revision.versions.length - revised.created;
    const reading = fromThread.reading.then((prepared) => ({
      result: {
        prepared: prepared === null ? [revised] : [prepared, revised],
        changed,
        unchanged: unchanged + revision.unchanged,
        rejections,
        touched: revision.touched,
      },
      buffer: prepared?.buffer ?? buffer,
    }));
    return { reading };
  }

  private isFirst({ offset, whole, bytes, code }: Identified, rejections: Rejection[]): boolean {
    if (!whole) {
      const detail = 'La fiche n’a pas de balise de fin, ou du texte se trouve entre deux fiches.';
      rejections.push({ code: plainCodeIn(bytes), offset, element: 'FICHE', reason: 'BROKEN_RECORD', detail });
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

  /** Sets the thread to read what is new, if anything is; the rows take the place of the records in the buffer. */
  private async readFresh(
    fresh: readonly Identified[],
    buffer: SharedArrayBuffer,
  ): Promise<{ readonly reading: Promise<PreparedBatch | null> }> {
    if (fresh.length === 0) return { reading: Promise.resolve(null) };
    const { asking, run } = this.context;
    const ids = await reserveIds(asking, fresh.length);
    this.thread ??= new PreparingThread(askLexemes(asking));
    const records = fresh.map(({ code, hash, offset, bytes }, index) => ({
      code,
      bytes,
      offset,
      sourceHash: hash,
      ...idsAt(ids, index),
    }));
    return { reading: this.thread.prepare(records, buffer, run.id) };
  }

  private async reread(
    again: readonly Identified[],
    heads: ReadonlyMap<string, KnownHead>,
    rejections: Rejection[],
  ): Promise<readonly Reread[]> {
    const known = await knownFiches(this.context.asking, [
      ...new Set(again.flatMap(({ code }) => heads.get(code ?? '')?.versionId ?? [])),
    ]);
    return again.flatMap(({ offset, bytes, code, hash }): readonly Reread[] => {
      const outcome = readRecord(bytes, code);
      if (!outcome.ok) {
        rejections.push(rejectionOf(outcome, offset));
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
