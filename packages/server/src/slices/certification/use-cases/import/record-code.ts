import { readRecord } from './prepare-batch.ts';

const CODE_OPEN = '<NUMERO_FICHE>';

/** The number of a record; read in full when it does not stand plainly in the bytes. Null: the record has none. */
export function codeIn(bytes: Buffer): string | null {
  const plain = plainCodeIn(bytes);
  if (plain !== null) return plain;
  const outcome = readRecord(bytes, null);
  return outcome.ok ? outcome.fiche.code : null;
}

/** The number of a record, looked up in its bytes; null when it does not stand there plainly. */
export function plainCodeIn(bytes: Buffer): string | null {
  const start = bytes.indexOf(CODE_OPEN, 0, 'latin1');
  if (start === -1) return null;
  const text = bytes.toString('latin1', start + CODE_OPEN.length, start + CODE_OPEN.length + 24);
  return /^\s*((?:RNCP|RS)\d{1,7})\s*</.exec(text)?.[1] ?? null;
}
