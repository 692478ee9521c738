import type { ImportObserver, ImportSummary } from './import-observer.ts';
import { IMPORT_WORDS } from './import-words.ts';

/** Where progress is written: `process.stdout`, or a stand-in. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const REDRAW_MS = 100;
const LINE_MS = 5_000;
const BAR_CELLS = 24;
const CLEAR_LINE = '\r\u001b[K';

type Step = { readonly total: number; readonly unit: 'bytes' | 'fiches'; readonly startedAt: number };

/** Shows an import's progress: one line redrawn at most ten times a second on a terminal, a line every 5 s elsewhere. */
export class Progress implements ImportObserver {
  private step: Step = { total: 0, unit: 'fiches', startedAt: 0 };
  private shownAt = 0;
  private readonly output: ProgressOutput;
  private readonly now: () => number;

  /** @param now milliseconds of a clock that never goes back */
  constructor(output: ProgressOutput, now: () => number = () => performance.now()) {
    this.output = output;
    this.now = now;
  }

  waiting(): void {
    this.line(IMPORT_WORDS.waiting);
  }

  started(name: string, total: number, unit: 'bytes' | 'fiches'): void {
    this.step = { total, unit, startedAt: this.now() };
    this.shownAt = this.now();
    this.line(IMPORT_WORDS.started(name));
  }

  advanced(done: number, fiches: number): void {
    const elapsed = this.now() - this.shownAt;
    if (elapsed < (this.output.isTTY === true ? REDRAW_MS : LINE_MS)) return;
    this.shownAt = this.now();
    const { ratio, text } = this.describe(done, fiches);
    if (this.output.isTTY !== true) return this.line(text);
    const filled = Math.round(ratio * BAR_CELLS);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR_CELLS - filled)} ${text}`;
    this.output.write(CLEAR_LINE + bar.slice(0, (this.output.columns ?? 80) - 1));
  }

  finished(summary: ImportSummary): void {
    this.line(IMPORT_WORDS.summary(summary));
  }

  rejected(): void {}
  unparsed(): void {}
  changed(): void {}

  private describe(done: number, fiches: number): { readonly ratio: number; readonly text: string } {
    const { total, unit, startedAt } = this.step;
    const seconds = Math.max(0.001, (this.now() - startedAt) / 1_000);
    const ratio = total > 0 ? Math.min(1, done / total) : 0;
    const megabytes = unit === 'bytes' ? done / 1_000_000 / seconds : null;
    const remaining = ratio > 0 ? (seconds * (1 - ratio)) / ratio : null;
    const text = IMPORT_WORDS.progress(Math.floor(ratio * 100), Math.round(fiches / seconds), megabytes, remaining);
    return { ratio, text };
  }

  private line(text: string): void {
    this.output.write(`${this.output.isTTY === true ? CLEAR_LINE : ''}${text}\n`);
  }
}
