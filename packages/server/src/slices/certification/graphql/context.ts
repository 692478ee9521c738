import { parisDay } from '../../../kernel/paris-day.ts';
import type { SqlReader } from '../../../kernel/read/sql-reader.ts';
import { type CertificationLoaders, certificationLoaders } from './loaders.ts';

/** What every resolver of the slice is given for one request. */
export interface CertificationContext {
  readonly requestId: string;
  readonly reader: SqlReader;
  /** The day it is in Paris, where registrations begin and end. */
  readonly today: string;
  readonly loaders: CertificationLoaders;
}

/** A context for one request: its loaders remember what was read, so they must not outlive it. */
export function certificationContext(reader: SqlReader, now: Date, requestId: string): CertificationContext {
  return { requestId, reader, today: parisDay(now), loaders: certificationLoaders(reader) };
}
