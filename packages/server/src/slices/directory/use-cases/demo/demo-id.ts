import { createHash } from 'node:crypto';

/** The id of a row of the demonstration: the same in every database, told by what it is called. */
export function demoId(name: string): string {
  const hex = createHash('sha256').update(`delibere demo ${name}`).digest('hex');
  // Version 8: made by a rule of one's own (RFC 9562).
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
