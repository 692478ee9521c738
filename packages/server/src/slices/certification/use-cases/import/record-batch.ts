import { sourceHash } from './prepare-batch.ts';
import { codeIn } from './record-code.ts';
import type { FicheRecord } from './split-fiches.ts';

/** A record of a batch: where it stands in the file, which fiche it is, and its bytes. */
export interface Identified {
  /** Null when the record has no number that can be found. */
  readonly code: string | null;
  readonly hash: string;
  readonly offset: number;
  readonly whole: boolean;
  readonly bytes: Buffer<SharedArrayBuffer>;
}

/** A batch ends with whichever comes first: memory stays flat, transactions short. */
const BATCH_FICHES = 400;
const BATCH_BYTES = 3 * 1024 * 1024;
/** The rows a batch becomes take the place of its records, and somewhat more. */
const BUFFER_BYTES = 2 * BATCH_BYTES;

/**
 * Records side by side in one buffer, which another thread reads without a copy, and which is used again. It is shared,
 * not transferred: the collector would count each arrival as memory taken, and run a full collection every few batches.
 */
export class RecordBatch {
  readonly records: Identified[] = [];
  readonly buffer: SharedArrayBuffer;
  /** Where the last record ends in the file. */
  end = 0;
  private used = 0;

  /** @param spare a buffer no longer in use */
  constructor(first: FicheRecord, spare: SharedArrayBuffer | undefined) {
    const size = Math.max(BUFFER_BYTES, first.bytes.length);
    this.buffer = spare !== undefined && spare.byteLength >= size ? spare : new SharedArrayBuffer(size);
    this.add(first);
  }

  hasRoomFor(record: FicheRecord): boolean {
    return this.records.length < BATCH_FICHES && this.used + record.bytes.length <= BATCH_BYTES;
  }

  /** Copies a record, which need not stand any longer. */
  add({ bytes: source, offset, whole }: FicheRecord): void {
    const bytes = Buffer.from(this.buffer, this.used, source.length);
    source.copy(bytes);
    this.used += source.length;
    this.end = offset + source.length;
    this.records.push({ code: whole ? codeIn(bytes) : null, hash: sourceHash(bytes), offset, whole, bytes });
  }
}
