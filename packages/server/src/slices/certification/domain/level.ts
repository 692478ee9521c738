import type { Level } from './fiche.ts';
import type { Reading } from './reading.ts';

/** Codes the register gives certifications without a level: none, or not determined when the register was taken over. */
const WITHOUT_LEVEL = new Set(['AUCUN', 'REPRISE']);

/** A level from its code, "NIV3" to "NIV8" or a code that says there is none; an unknown code is kept and flagged. */
export function readLevel(code: string, label: string, reading: Reading): Level {
  const number = /^NIV([1-8])$/.exec(code)?.[1];
  if (number === undefined && !WITHOUT_LEVEL.has(code)) reading.flag('NOMENCLATURE_EUROPE', 'UNKNOWN_VALUE', code);
  return { code, label, number: number === undefined ? null : Number(number) };
}
