import type { Connections } from './connections.ts';
import type { ImportObserver, ImportSummary } from './import-observer.ts';
import type { PreparedBatch, Rejection } from './prepare-batch.ts';
import { settle } from './settle.ts';
import { touchHashes, writeNomenclature, writeRows, writeSearchWords } from './write-batch.ts';

/** What one transaction of an import brings to the register. */
export interface BatchResult {
  readonly prepared: readonly PreparedBatch[];
  readonly changed: number;
  readonly unchanged: number;
  readonly rejections: readonly Rejection[];
  /** Certifications whose bytes changed but not their content, with the hash of the new bytes. */
  readonly touched: ReadonlyMap<number, string>;
}

type Counts = { created: number; changed: number; unchanged: number; rejected: number; unparsed: number };

/** One file being imported: every batch is written whole, with its counts, in one transaction. */
export class ImportRun {
  private readonly counts: Counts = { created: 0, changed: 0, unchanged: 0, rejected: 0, unparsed: 0 };
  private readonly startedAt = performance.now();

  readonly id: number;
  private readonly connections: Connections;
  private readonly observer: ImportObserver;
  private readonly name: string;

  private constructor(connections: Connections, observer: ImportObserver, name: string, id: number) {
    this.connections = connections;
    this.observer = observer;
    this.name = name;
    this.id = id;
  }

  static async begin(connections: Connections, observer: ImportObserver, name: string): Promise<ImportRun> {
    const { rows } = await connections.writing.query<{ id: number }>(
      `INSERT INTO import_run (source_name) VALUES ($1) RETURNING id`,
      [name],
    );
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('import_run returned no id');
    return new ImportRun(connections, observer, name, id);
  }

  async write(result: BatchResult): Promise<void> {
    const client = this.connections.writing;
    const rejections = [...result.rejections, ...result.prepared.flatMap((batch) => batch.rejections)];
    const created = result.prepared.reduce((sum, batch) => sum + batch.created, 0);
    await client.query('BEGIN; SET LOCAL synchronous_commit = off');
    try {
      for (const batch of result.prepared) {
        await writeRows(client, batch.rows);
        await writeNomenclature(client, batch.labels);
        await writeSearchWords(client, batch.words);
      }
      await touchHashes(client, result.touched);
      await client.query(
        `UPDATE import_run SET created_count = created_count + $2, changed_count = changed_count + $3,
           unchanged_count = unchanged_count + $4, rejected_count = rejected_count + $5 WHERE id = $1`,
        [this.id, created, result.changed, result.unchanged, rejections.length],
      );
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
    this.counts.created += created;
    this.counts.changed += result.changed;
    this.counts.unchanged += result.unchanged;
    this.counts.rejected += rejections.length;
    this.tell(result, rejections);
  }

  private tell(result: BatchResult, rejections: readonly Rejection[]): void {
    for (const rejection of rejections) this.observer.rejected(rejection);
    for (const { code, parts } of result.prepared.flatMap((batch) => batch.unparsed)) {
      this.counts.unparsed += parts.length;
      this.observer.unparsed(code, parts);
    }
  }

  /** Makes everything written durable and quick to search, and closes the run. */
  async finish(): Promise<ImportSummary> {
    // This commit waits for the disk, and so for the batches before it: until then none can be marked visible to all.
    await this.connections.writing.query(`UPDATE import_run SET finished_at = now() WHERE id = $1`, [this.id]);
    if (this.counts.created + this.counts.changed > 0) await settle(this.connections);
    const seconds = (performance.now() - this.startedAt) / 1000;
    const summary = { name: this.name, ...this.counts, seconds };
    this.observer.finished(summary);
    return summary;
  }
}
