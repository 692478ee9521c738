import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Change } from '../../domain/change.ts';
import type { Unparsed } from '../../domain/fiche.ts';
import type { ImportObserver, ImportSummary } from './import-observer.ts';
import type { Rejection } from './prepare-batch.ts';
import { csvRow } from './report-row.ts';

const HEADER = ['fiche', 'outcome', 'element', 'reason', 'detail'] as const;
const FLUSH_ROWS = 500;

/**
 * Writes what an import found into a CSV file a spreadsheet opens (`;`, UTF-8 with its mark, formulas disarmed), as it
 * goes: an interrupted import keeps its report, and memory holds some hundred rows of it at most. Close it when done.
 */
export class ReportFile implements ImportObserver {
  private readonly descriptor: number;
  private pending = csvRow(HEADER);
  private rows = 1;

  constructor(file: string) {
    mkdirSync(dirname(file), { recursive: true });
    this.descriptor = openSync(file, 'wx');
    writeSync(this.descriptor, '\uFEFF');
  }

  rejected({ code, offset, element, reason, detail }: Rejection): void {
    const where = offset === null ? detail : `${detail} (octet ${offset})`;
    this.row([code ?? '', 'REJECTED', element, reason, where]);
  }

  unparsed(code: string, parts: readonly Unparsed[]): void {
    for (const { element, reason, excerpt } of parts) this.row([code, 'UNPARSED', element, reason, excerpt]);
  }

  changed(code: string, version: number, changes: readonly Change[]): void {
    for (const { kind, path, before, after } of changes) {
      this.row([code, `CHANGED (version ${version})`, path, kind, `${before ?? ''} → ${after ?? ''}`]);
    }
  }

  finished({ name, created, changed, unchanged, rejected, unparsed }: ImportSummary): void {
    const counts = { created, changed, unchanged, rejected, unparsed };
    for (const [outcome, count] of Object.entries(counts)) this.row(['', 'TOTAL', name, outcome, String(count)]);
    this.flush();
  }

  waiting(): void {}
  started(): void {}
  advanced(): void {
    this.flush();
  }

  close(): void {
    this.flush();
    closeSync(this.descriptor);
  }

  private row(cells: readonly string[]): void {
    this.pending += csvRow(cells);
    this.rows += 1;
    if (this.rows >= FLUSH_ROWS) this.flush();
  }

  private flush(): void {
    if (this.rows === 0) return;
    writeSync(this.descriptor, this.pending);
    this.pending = '';
    this.rows = 0;
  }
}
