import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

/** The folder of public sample data beside the repository; it is not part of it, and may be absent. */
export const OUTSIDE_DATA = join(ROOT, '../shared/data');

/** The fiches shipped with the product, as files. */
export const SHIPPED_FICHES = join(ROOT, 'packages/server/data/fiches');

/** The `<FICHE>…</FICHE>` records of an export's text. */
export function recordsOf(xml: string): readonly string[] {
  return xml.match(/<FICHE>[\s\S]*?<\/FICHE>/g) ?? [];
}

/** The one record of a shipped fiche. */
export function shippedRecord(code: string): string {
  return recordsOf(readFileSync(join(SHIPPED_FICHES, `${code}.xml`), 'utf8'))[0] ?? '';
}

/** The companion of a shipped fiche, parsed from JSON and not checked. */
export function shippedComplement(code: string): unknown {
  return JSON.parse(readFileSync(join(SHIPPED_FICHES, `${code}.complement.json`), 'utf8'));
}

/** Records of the real exports beside the repository; empty where that folder is absent. */
export function realRecords(): readonly string[] {
  const folder = join(OUTSIDE_DATA, 'rncp');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .toSorted()
    .flatMap((name) => recordsOf(readFileSync(join(folder, name), 'utf8')));
}
