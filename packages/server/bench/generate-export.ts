import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ficheXml } from './generate-fiche.ts';
import { planRegister } from './plan-register.ts';
import { Random } from './random.ts';
import { readVocabulary } from './vocabulary.ts';

/** The size of the export on 2026-08-16; habilitations, certifiers and blocks follow in proportion. */
export interface ExportSize {
  readonly fiches: number;
  readonly megabytes: number;
  readonly seed?: number;
}

export const TRUE_SIZE: ExportSize = { fiches: 25_600, megabytes: 570 };

/** The true size cut down to some fiches, each as heavy as before. */
export function cutDown(fiches: number): ExportSize {
  return { fiches, megabytes: (TRUE_SIZE.megabytes * fiches) / TRUE_SIZE.fiches };
}

const FLUSH_CHARACTERS = 256 * 1024;

/**
 * Writes an XML V4.1 export as the register's own, made of recombined real sentences: same seed, same bytes. Its
 * counts keep the proportions of the real one, its texts fill it up to the size asked.
 */
export async function* generateExport(size: ExportSize): AsyncGenerator<Buffer, void, undefined> {
  const vocabulary = await readVocabulary();
  const random = new Random(size.seed ?? 28_245);
  const target = size.megabytes * 1_000_000;
  let written = 0;
  let pending =
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<FICHES>\n  <VERSION_FLUX>4.1</VERSION_FLUX>\n';
  let remaining = size.fiches;
  for (const plan of planRegister(size.fiches, random)) {
    const share = (target - written) / remaining;
    const fiche = ficheXml(plan, vocabulary, random, share * (0.4 + 1.2 * random.next()));
    written += Buffer.byteLength(fiche);
    remaining -= 1;
    pending += fiche;
    if (pending.length < FLUSH_CHARACTERS) continue;
    yield Buffer.from(pending);
    pending = '';
  }
  yield Buffer.from(`${pending}</FICHES>\n`);
}

/** Generates an export into a file. */
export async function writeExport(file: string, size: ExportSize): Promise<void> {
  await pipeline(Readable.from(generateExport(size)), createWriteStream(file));
}
