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

/** Texts of the real XML exports beside the repository; none where that folder is absent. */
export function realExports(): readonly string[] {
  const folder = join(OUTSIDE_DATA, 'rncp');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.xml'));
  return names.toSorted().map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Records of the real exports. */
export function realRecords(): readonly string[] {
  return realExports().flatMap(recordsOf);
}
