import type { Change } from '../../domain/change.ts';
import type { Unparsed } from '../../domain/fiche.ts';
import type { Rejection } from './prepare-batch.ts';

/** What one file brought. */
export interface ImportSummary {
  readonly name: string;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** Parts of fiches kept whole because they could not be turned into data. */
  readonly unparsed: number;
  readonly seconds: number;
}

/** Watches an import: progress on a terminal, a report file, a log. */
export interface ImportObserver {
  /** Another import holds the register; this one starts when it ends. */
  waiting(): void;
  started(name: string, total: number, unit: 'bytes' | 'fiches'): void;
  /** `done` of `total` (in its unit) has been read, `fiches` records so far. */
  advanced(done: number, fiches: number): void;
  rejected(rejection: Rejection): void;
  unparsed(code: string, parts: readonly Unparsed[]): void;
  changed(code: string, version: number, changes: readonly Change[]): void;
  finished(summary: ImportSummary): void;
}
