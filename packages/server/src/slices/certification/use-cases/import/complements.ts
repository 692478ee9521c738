import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseComplement } from '../../domain/complement.ts';
import type { Complement } from '../../domain/fiche.ts';
import { ImportSourceError } from './import-source-error.ts';

const NAME = /^((?:RNCP|RS)\d{1,7})\.complement\.json$/;

/**
 * The companion files beside an export, `RNCP28245.complement.json`: what a fiche says that the register's XML has no
 * element for, by fiche code. Refuses (INVALID_COMPLEMENT) one that is not of that shape.
 */
export async function readComplements(exportFile: string): Promise<ReadonlyMap<string, Complement>> {
  const folder = dirname(exportFile);
  const complements = new Map<string, Complement>();
  for (const name of await readdir(folder)) {
    const code = NAME.exec(name)?.[1];
    if (code !== undefined) complements.set(code, await readComplement(join(folder, name)));
  }
  return complements;
}

async function readComplement(file: string): Promise<Complement> {
  const outcome = parseComplement(parseJson(await readFile(file, 'utf8')));
  if (outcome.ok) return outcome.complement;
  const where = outcome.element === '' ? '' : `, champ « ${outcome.element} »`;
  throw new ImportSourceError(
    'INVALID_COMPLEMENT',
    `Le complément ${file} n’est pas lisible${where} : ${outcome.detail}.`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
