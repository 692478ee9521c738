import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { Entry } from 'yauzl';
import { CSV_FILES, type CsvFicheRows, type CsvFile, type CsvRow } from '../../domain/csv-rows.ts';
import type { Archive } from './archive.ts';
import { ImportSourceError } from './import-source-error.ts';

/** The CSV export opened: how many fiches its file of fiches holds, and the rows of each fiche. */
export interface CsvFiles {
  readonly count: number;
  readonly fiches: AsyncIterable<CsvFicheRows>;
}

/** Whether an archive holds the CSV export: at least its file of fiches. */
export function isCsvExport(archive: Archive): boolean {
  return archive.entries.some((entry) => fileOf(entry.fileName) === 'standard');
}

/**
 * Joins the files fiche by fiche. The file of fiches is streamed; the rows of the others, whose order nothing
 * promises, are kept in memory as compact strings until their fiche comes (about 100 MB for the whole registers).
 * Every file is read through once here, so that damage is known before the first fiche is given.
 * Throws ImportSourceError: NOT_AN_EXPORT for a file that is not CSV or lacks its number column, and as `Archive.read`.
 */
export async function openCsvFiles(archive: Archive): Promise<CsvFiles> {
  let count = 0;
  const standard: Entry[] = [];
  const kept = new Map<CsvFile, KeptRows>();
  for (const entry of archive.entries) {
    const file = fileOf(entry.fileName);
    if (file === 'standard') {
      standard.push(entry);
      for await (const _ of records(archive, entry)) count += 1;
    } else if (file !== undefined) kept.set(file, await keepRows(archive, entry));
  }
  return { count, fiches: join(archive, standard, kept) };
}

interface KeptRows {
  readonly columns: readonly string[];
  readonly byCode: Map<string, string[]>;
}

const SEPARATOR = '\u001f';

async function keepRows(archive: Archive, entry: Entry): Promise<KeptRows> {
  let columns: readonly string[] = [];
  const byCode = new Map<string, string[]>();
  for await (const record of records(archive, entry)) {
    if (columns.length === 0) columns = Object.keys(record);
    const row = columns.map((column) => record[column] ?? '').join(SEPARATOR);
    const rows = byCode.get(codeOf(record));
    if (rows === undefined) byCode.set(codeOf(record), [row]);
    else rows.push(row);
  }
  return { columns, byCode };
}

async function* join(
  archive: Archive,
  standard: readonly Entry[],
  kept: ReadonlyMap<CsvFile, KeptRows>,
): AsyncGenerator<CsvFicheRows, void, undefined> {
  for (const entry of standard) {
    for await (const record of records(archive, entry)) yield rowsOf(codeOf(record), [record], kept);
  }
  const orphans = new Set([...kept.values()].flatMap(({ byCode }) => [...byCode.keys()]));
  for (const code of orphans) yield rowsOf(code, [], kept);
}

/** Takes the rows of a fiche out of those kept. */
function rowsOf(code: string, standard: readonly CsvRow[], kept: ReadonlyMap<CsvFile, KeptRows>): CsvFicheRows {
  const take = (file: CsvFile): readonly CsvRow[] => {
    const { columns = [], byCode } = kept.get(file) ?? {};
    const rows = byCode?.get(code) ?? [];
    byCode?.delete(code);
    return rows.map((row) => {
      const values = row.split(SEPARATOR);
      return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']));
    });
  };
  return {
    standard,
    blocks: take('blocks'),
    certifiers: take('certifiers'),
    partners: take('partners'),
    nsf: take('nsf'),
    formacodes: take('formacodes'),
    rome: take('rome'),
    agreements: take('agreements'),
    accessRoutes: take('accessRoutes'),
    links: take('links'),
  };
}

async function* records(archive: Archive, entry: Entry): AsyncGenerator<CsvRow, void, undefined> {
  const source = Readable.from(archive.read(entry), { objectMode: false });
  const parser = parse({ delimiter: ';', columns: true, bom: true, relax_column_count: true, skip_empty_lines: true });
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const record of parser) {
      const row: CsvRow = record;
      if (row.Numero_Fiche === undefined) throw new Error('la colonne Numero_Fiche manque');
      yield row;
    }
  } catch (error) {
    if (error instanceof ImportSourceError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new ImportSourceError('NOT_AN_EXPORT', `${entry.fileName} n’est pas un fichier de l’export CSV : ${why}.`);
  } finally {
    source.destroy();
  }
}

function codeOf(row: CsvRow): string {
  return (row.Numero_Fiche ?? '').trim();
}

/** Names inside the zip have damaged or decomposed accents and end with a date: their beginning tells. */
function fileOf(fileName: string): CsvFile | undefined {
  const plain = fileName
    .replace(/^.*\//, '')
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '');
  const name = /^export_fiches_csv_(.+)\.csv$/i.exec(plain)?.[1]?.toLowerCase();
  const files = Object.keys(CSV_FILES) as CsvFile[];
  return name === undefined ? undefined : files.find((file) => name.startsWith(CSV_FILES[file].toLowerCase()));
}
