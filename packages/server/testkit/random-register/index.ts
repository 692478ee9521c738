import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { importInto } from '../import-records.ts';
import { realRecords, shippedComplement, shippedRecord } from '../register-samples.ts';
import { complements } from './complement.ts';
import { fiches } from './fiche.ts';

const SHIPPED = 'RNCP28245';
const range = (prefix: string, from: number, size: number): readonly string[] =>
  Array.from({ length: size }, (_, rank) => `${prefix}${from + rank}`);
/** Few, so that they point to each other, in circles too. */
const CODES = [...range('RNCP', 900_100, 30), ...range('RS', 900_200, 10)];
/** Neighbours point to each other, and to codes no fiche has: chains stay short, and some end where nothing is known. */
const CHAIN = 5;

/** One export: records, and companion files by code. */
interface Export {
  readonly records: readonly string[];
  readonly complements: Readonly<Record<string, unknown>>;
}

/**
 * Fills a database with made-up fiches, of which some are imported again and again with other content, the shipped fiche
 * and the real ones beside the repository, by the product's own importer. The same seed gives the same register.
 */
export async function fillRandomRegister(url: string, seed: number, versions = 3): Promise<void> {
  for (let version = 0; version < versions; version += 1) {
    const [drawn] = fc.sample(exportOf(version === 0 ? CODES : CODES.filter((_, rank) => rank % 3 === version % 3)), {
      seed: seed + version,
      numRuns: 1,
    });
    if (drawn === undefined) throw new Error('Nothing was drawn.');
    const more = version === 0 ? [shippedRecord(SHIPPED), ...realRecords()] : [];
    await importExport(url, {
      records: [...drawn.records, ...more],
      complements: { ...drawn.complements, [SHIPPED]: shippedComplement(SHIPPED) },
    });
  }
}

function exportOf(codes: readonly string[]): fc.Arbitrary<Export> {
  const each = codes.map((code) => {
    const start = CODES.indexOf(code) - (CODES.indexOf(code) % CHAIN);
    return fiches(code, [...CODES.slice(start, start + CHAIN), ...range('RNCP', 990_000 + start, 2)]);
  });
  const companions = codes
    .filter((_, rank) => rank % 4 === 0)
    .map((code) => complements.map((complement) => [code, complement] as const));
  return fc.record({
    records: fc.tuple(...each),
    complements: fc.tuple(...companions).map((entries) => Object.fromEntries(entries)),
  });
}

async function importExport(url: string, { records, complements: companions }: Export): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'delibere-random-'));
  try {
    const file = join(folder, 'export.xml');
    await writeFile(
      file,
      `<?xml version="1.0" encoding="UTF-8"?><FICHES><VERSION_FLUX>4.1</VERSION_FLUX>${records.join('')}</FICHES>`,
    );
    for (const [code, complement] of Object.entries(companions)) {
      await writeFile(join(folder, `${code}.complement.json`), JSON.stringify(complement));
    }
    await importInto(url, [file]);
  } finally {
    await rm(folder, { recursive: true });
  }
}
