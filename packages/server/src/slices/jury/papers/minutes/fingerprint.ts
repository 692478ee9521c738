import { createHash } from 'node:crypto';
import { canonical } from '../../../../kernel/cache/canonical.ts';
import type { MinutesData } from './minutes-data.ts';

/** SHA-256 in hexadecimal of a value of JSON, whatever the order its names were written in. */
export function fingerprintOf(value: unknown): string {
  const text = canonical(JSON.parse(JSON.stringify(value)));
  if (text === undefined) throw new RangeError('The value is nested too deep');
  return createHash('sha256').update(text).digest('hex');
}

/** What is signed: everything the minutes say, but for the signatures themselves. */
export function minutesFingerprint(data: MinutesData): string {
  return fingerprintOf({ ...data, signatures: [] });
}
