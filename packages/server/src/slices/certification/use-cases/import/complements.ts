import { readFile } from 'node:fs/promises';
import type { Complement } from '../../domain/fiche.ts';
import { parseComplement } from '../../domain/complement.ts';
import { ImportSourceError } from './import-source-error.ts';

/**
 * The companion of an export: `X.complement.json` beside `X.xml`, holding by fiche code what the register's XML has no
 * element for. No such file: no complements. Refuses (INVALID_COMPLEMENT) one that is not of that shape.
 */
export async function readComplements(xmlFile: string): Promise<ReadonlyMap<string, Complement>> {
  const file = xmlFile.replace(/\.xml$/i, '.complement.json');
  const text = file === xmlFile ? null : await readFile(file, 'utf8').catch(() => null);
  if (text === null) return new Map();
  try {
    const content: unknown = JSON.parse(text);
    return new Map(Object.entries(Object(content)).map(([code, complement]) => [code, parseComplement(complement)]));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ImportSourceError('INVALID_COMPLEMENT', `Le fichier compagnon ${file} n’est pas lisible : ${why}`);
  }
}
