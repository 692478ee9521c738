import type { Client } from 'pg';
import { ImportSourceError } from './import-source-error.ts';

interface DatedExport {
  /** The name without its date: exports of one series follow one another. */
  readonly series: string;
  /** "2026-08-16" */
  readonly date: string;
}

const DATE = /(20\d{2})[-_](\d{2})[-_](\d{2})/;

/** The date an export carries, in its name alone: the register's formats have none inside; null for another name. */
export function datedExport(name: string): DatedExport | null {
  const match = DATE.exec(name);
  if (match === null) return null;
  const [written, year, month, day] = match;
  return { series: name.replace(written, '*').replace(/\.(?:xml|zip)$/i, ''), date: `${year}-${month}-${day}` };
}

/**
 * Refuses (OLDER_EXPORT) an export when a later one of its series has been imported, or comes before it here: every fiche that changed in between
 * would be taken back to what it was (decision 0004).
 */
export async function refuseOlder(client: Client, names: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT DISTINCT source_name AS name FROM import_run WHERE created_count + changed_count + unchanged_count > 0`,
  );
  const before = rows.flatMap(({ name }) => datedExport(name) ?? []);
  for (const name of names) {
    const found = datedExport(name);
    if (found === null) continue;
    const dates = before.filter(({ series }) => series === found.series).map(({ date }) => date);
    before.push(found);
    const latest = dates.toSorted().at(-1);
    if (latest === undefined || latest <= found.date) continue;
    throw new ImportSourceError(
      'OLDER_EXPORT',
      `Le fichier ${name} date du ${found.date} et l’export du ${latest} est déjà importé : les fiches changées depuis reviendraient en arrière. --older l’importe quand même.`,
    );
  }
}
