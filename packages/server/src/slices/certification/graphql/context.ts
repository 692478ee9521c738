import { parisDay } from '../../../kernel/paris-day.ts';
import type { SqlReader } from '../../../kernel/read/sql-reader.ts';
import { type CertificationLoaders, certificationLoaders } from './loaders.ts';

/** What answers of one request are read with, by plans and by resolvers. */
export interface ReadingContext {
  readonly requestId: string;
  readonly reader: SqlReader;
  /** The day it is in Paris, where registrations begin and end. */
  readonly today: string;
}

/** What every resolver of the slice is given for one request. */
export interface CertificationContext extends ReadingContext {
  readonly loaders: CertificationLoaders;
}

export function readingContext(reader: SqlReader, now: Date, requestId: string): ReadingContext {
  return { requestId, reader, today: parisDay(now) };
}

/** A context for one request: its loaders remember what was read, so they must not outlive it. */
export function certificationContext(reader: SqlReader, now: Date, requestId: string): CertificationContext {
  return { ...readingContext(reader, now, requestId), loaders: certificationLoaders(reader) };
}
