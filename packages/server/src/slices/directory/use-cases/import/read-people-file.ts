import { PEOPLE_FILE, type PeopleColumn, type PeopleProblemCode } from '@delibere/shared';
import { CsvError, parse } from 'csv-parse/sync';
import { type Head, readHead } from '../../domain/import/columns.ts';
import { type RawLine, type ReadLine, readLine } from '../../domain/import/read-line.ts';

/** What is wrong with a whole file, at a line of it where that is known. */
export interface FileProblem {
  readonly line: number | null;
  readonly column: PeopleColumn | null;
  readonly code: PeopleProblemCode;
}

/** A file of people, read. With problems it has no lines. */
export interface PeopleFile {
  readonly ignoredColumns: readonly string[];
  readonly problems: readonly FileProblem[];
  readonly lines: readonly ReadLine[];
}

interface CsvRecord {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** Reads a file of people: CSV, `;` or `,` or tabs, UTF-8 or Windows-1252. A file that is too long is not read. */
export function readPeopleFile(bytes: Buffer): PeopleFile {
  if (bytes.length > PEOPLE_FILE.bytes) return refusedFile({ line: null, column: null, code: 'FILE_TOO_LARGE' });
  const text = decoded(bytes);
  if (text.includes('\0')) return refusedFile({ line: null, column: null, code: 'NOT_A_TEXT' });
  const rows = rowsOf(text);
  if ('code' in rows) return refusedFile(rows);
  const [first, ...others] = rows;
  if (first === undefined) return refusedFile({ line: null, column: null, code: 'FILE_EMPTY' });
  if (others.length > PEOPLE_FILE.lines) return refusedFile({ line: null, column: null, code: 'TOO_MANY_LINES' });
  return readRows(readHead(first.cells), first.line, others);
}

function readRows(head: Head, line: number, rows: readonly RawLine[]): PeopleFile {
  const problems = head.problems.map((problem) => ({ line, ...problem }));
  const lines = problems.length > 0 ? [] : rows.map((row) => readLine(row, head));
  return { ignoredColumns: head.ignored, problems, lines };
}

function refusedFile(problem: FileProblem): PeopleFile {
  return { ignoredColumns: [], problems: [problem], lines: [] };
}

/** What is no UTF-8 was written by an older spreadsheet. */
function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function rowsOf(text: string): readonly RawLine[] | FileProblem {
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as readonly CsvRecord[];
    return records.map(({ record, info }) => ({ line: info.lines, cells: record.map((cell) => cell.trim()) }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : null;
    return { line, column: null, code: 'NOT_A_CSV' };
  }
}

/** The one that stands most often in the first line. */
function delimiterOf(text: string): string {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const counts = [';', ',', '\t'].map((sign) => ({ sign, count: head.split(sign).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).sign;
}
