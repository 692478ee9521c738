import {
  type College,
  importedPersonInput,
  isDate,
  PEOPLE_COLUMNS,
  PEOPLE_PROBLEM_CODES,
  type PeopleColumn,
  type PeopleProblemCode,
  readSiret,
} from '@delibere/shared';
import * as v from 'valibot';
import { type Head, plainLetters } from './columns.ts';

/** One thing wrong with a line: the column, and a stable code. */
export interface LineProblem {
  readonly column: PeopleColumn | null;
  readonly code: PeopleProblemCode;
}

/** A line of a file, its cells trimmed. */
export interface RawLine {
  /** As editors count, the head being 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A mandate as a line says it. */
export interface TypedMandate {
  readonly college: College;
  readonly from: string;
  /** Null where nothing is said of it. */
  readonly to: string | null;
  /** Null where nothing is said of it. */
  readonly tempWork: boolean | null;
}

/** What a line says; null where a cell is empty: nothing is said, and what is known stays. */
export interface TypedPerson {
  readonly line: number;
  readonly familyName: string;
  readonly givenNames: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly position: string | null;
  /** A SIRET of 14 digits, or a name. */
  readonly organisation: string | null;
  readonly mandate: TypedMandate | null;
}

/** A line that was read; what is wrong with it, or what it says. */
export type ReadLine =
  | { readonly line: number; readonly name: string; readonly problems: readonly LineProblem[]; readonly said: null }
  | { readonly line: number; readonly name: string; readonly problems: readonly []; readonly said: TypedPerson };

const COLLEGES: Readonly<Record<string, College>> = {
  employeurs: 'EMPLOYERS',
  employeur: 'EMPLOYERS',
  patronal: 'EMPLOYERS',
  patronale: 'EMPLOYERS',
  employers: 'EMPLOYERS',
  salaries: 'UNIONS',
  salarie: 'UNIONS',
  syndical: 'UNIONS',
  syndicale: 'UNIONS',
  syndicats: 'UNIONS',
  unions: 'UNIONS',
};

const ANSWERS: Readonly<Record<string, boolean>> = {
  oui: true,
  o: true,
  x: true,
  vrai: true,
  yes: true,
  '1': true,
  non: false,
  n: false,
  faux: false,
  no: false,
  '0': false,
};

const FRENCH_DAY = /^(\d{2})\/(\d{2})\/(\d{4})$/;

/** A day written "31/12/2026" or "2026-12-31"; null where it is neither, or no day of the calendar. */
export function readDay(text: string): string | null {
  const [, day, month, year] = FRENCH_DAY.exec(text) ?? [];
  const iso = year === undefined ? text : `${year}-${month}-${day}`;
  return isDate(iso) ? iso : null;
}

/** Reads one line. What has a problem says nothing: nobody wants half of it. */
export function readLine(raw: RawLine, { columns, width }: Head): ReadLine {
  const cell = (column: PeopleColumn): string => (raw.cells[columns[column] ?? -1] ?? '').trim();
  const problems: LineProblem[] = [];
  if (raw.cells.slice(width).some((extra) => extra.trim() !== '')) {
    problems.push({ column: null, code: 'TOO_MANY_CELLS' });
  }
  const typed = {
    familyName: cell('familyName'),
    givenNames: cell('givenNames'),
    email: cell('email'),
    phone: cell('phone'),
    position: cell('position'),
  };
  const parsed = v.safeParse(importedPersonInput, typed, { abortPipeEarly: true });
  for (const issue of parsed.issues ?? []) {
    const [column, code] = [v.getDotPath(issue), issue.message];
    problems.push({ column: PEOPLE_COLUMNS.find((each) => each === column) ?? null, code: codeOf(code) });
  }
  const organisation = readOrganisation(cell('organisation'), problems);
  const mandate = readMandate(cell, organisation, problems);
  const name = `${typed.familyName} ${typed.givenNames}`.trim().slice(0, 200);
  if (problems.length > 0 || !parsed.success) return { line: raw.line, name, problems, said: null };
  return { line: raw.line, name, problems: [], said: { line: raw.line, ...parsed.output, organisation, mandate } };
}

/** Messages of our schemas are codes. */
function codeOf(message: string): PeopleProblemCode {
  return PEOPLE_PROBLEM_CODES.find((code) => code === message) ?? 'UNREADABLE';
}

function readOrganisation(text: string, problems: LineProblem[]): string | null {
  if (text === '') return null;
  const siret = readSiret(text);
  if (siret === null && /^[\d\s]{9,}$/.test(text)) problems.push({ column: 'organisation', code: 'SIRET_INVALID' });
  else if (siret === null && text.length > 300) problems.push({ column: 'organisation', code: 'TOO_LONG' });
  return siret ?? text;
}

function readMandate(
  cell: (column: PeopleColumn) => string,
  organisation: string | null,
  problems: LineProblem[],
): TypedMandate | null {
  const before = problems.length;
  const college = COLLEGES[plainLetters(cell('college'))];
  const tempWork = ANSWERS[plainLetters(cell('tempWork'))];
  if (cell('tempWork') !== '' && tempWork === undefined) problems.push({ column: 'tempWork', code: 'NOT_YES_OR_NO' });
  const [from, to] = (['from', 'to'] as const).map((column) => {
    const day = readDay(cell(column));
    if (cell(column) !== '' && day === null) problems.push({ column, code: 'NOT_A_DATE' });
    return day;
  });
  if (cell('college') === '') {
    if (cell('from') + cell('to') !== '' || tempWork === true) problems.push({ column: 'college', code: 'REQUIRED' });
    return null;
  }
  if (college === undefined) problems.push({ column: 'college', code: 'UNKNOWN_COLLEGE' });
  if (organisation === null) problems.push({ column: 'organisation', code: 'REQUIRED' });
  if (cell('from') === '') problems.push({ column: 'from', code: 'REQUIRED' });
  if (from && to && to < from) problems.push({ column: 'to', code: 'ENDS_BEFORE_IT_BEGINS' });
  if (problems.length > before || college === undefined || !from) return null;
  return { college, from, to: to ?? null, tempWork: tempWork ?? null };
}
