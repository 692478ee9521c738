import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../../shared/data/rncp/', import.meta.url));

/** Exports of the register with real fiches, beside the repository; empty where that folder is absent. */
export const REAL_EXPORTS: readonly string[] = [
  'export_fiches_RNCP_V4_1_8_fiches.xml',
  'export_fiches_RS_V4_1_3_fiches.xml',
]
  .map((name) => join(FOLDER, name))
  .filter((path) => existsSync(path));

/** The real fiche with the most partners, read straight from the XML, to compare the page with. */
export function ficheWithMostPartners(): { readonly code: string; readonly partners: number } {
  const fiches = REAL_EXPORTS.flatMap((path) => readFileSync(path, 'utf8').split('<FICHE>').slice(1));
  const counted = fiches.map((fiche) => ({
    code: /<NUMERO_FICHE>(.*?)</.exec(fiche)?.[1] ?? '',
    partners: fiche.split('<PARTENAIRE>').length - 1,
  }));
  return counted.sort((a, b) => b.partners - a.partners)[0] ?? { code: '', partners: 0 };
}
