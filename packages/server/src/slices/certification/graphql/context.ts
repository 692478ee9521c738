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

/** Made once: making one costs more than all the rest of a small request. */
const PARIS = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' });

let last = { minute: Number.NaN, day: '' };

/** The day in Paris at an instant, "2026-03-01". Remembered for the minute: days begin with one, whatever the season. */
export function parisDay(now: Date): string {
  const minute = Math.floor(now.getTime() / 60_000);
  if (minute !== last.minute) last = { minute, day: PARIS.format(now) };
  return last.day;
}

/** A context for one request: its loaders remember what was read, so they must not outlive it. */
export function certificationContext(reader: SqlReader, now: Date, requestId: string): CertificationContext {
  return { requestId, reader, today: parisDay(now), loaders: certificationLoaders(reader) };
}
