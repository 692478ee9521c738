import type { Client } from 'pg';
import type { ImportObserver, ImportSummary } from './import-observer.ts';
import type { PreparedBatch, Rejection } from './prepare-batch.ts';
import { settle, touchHashes, writeNomenclature, writeRows, writeSearchWords } from './write-batch.ts';

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
  private readonly client: Client;
  private readonly observer: ImportObserver;
  private readonly name: string;

  private constructor(client: Client, observer: ImportObserver, name: string, id: number) {
    this.client = client;
    this.observer = observer;
    this.name = name;
    this.id = id;
  }

  static async begin(client: Client, observer: ImportObserver, name: string): Promise<ImportRun> {
    const { rows } = await client.query<{ id: number }>(
      `INSERT INTO import_run (source_name) VALUES ($1) RETURNING id`,
      [name],
    );
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('import_run returned no id');
    return new ImportRun(client, observer, name, id);
  }

  async write(result: BatchResult): Promise<void> {
    const rejections = [...result.rejections, ...result.prepared.flatMap((batch) => batch.rejections)];
    const created = result.prepared.reduce((sum, batch) => sum + batch.created, 0);
    await this.client.query('BEGIN; SET LOCAL synchronous_commit = off');
    try {
      for (const batch of result.prepared) {
        await writeRows(this.client, batch.rows);
        await writeNomenclature(this.client, batch.labels);
        await writeSearchWords(this.client, batch.words);
      }
      await touchHashes(this.client, result.touched);
      await this.client.query(
        `UPDATE import_run SET created_count = created_count + $2, changed_count = changed_count + $3,
           unchanged_count = unchanged_count + $4, rejected_count = rejected_count + $5 WHERE id = $1`,
        [this.id, created, result.changed, result.unchanged, rejections.length],
      );
      await this.client.query('COMMIT');
    } catch (error) {
      await this.client.query('ROLLBACK').catch(() => undefined);
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
    await this.client.query(`UPDATE import_run SET finished_at = now() WHERE id = $1`, [this.id]);
    if (this.counts.created + this.counts.changed > 0) await settle(this.client);
    const seconds = (performance.now() - this.startedAt) / 1000;
    const summary = { name: this.name, ...this.counts, seconds };
    this.observer.finished(summary);
    return summary;
  }
}
