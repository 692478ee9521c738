import { PEOPLE_COLUMNS, type PeopleColumn } from '@delibere/shared';

/** How the head of each column may be written, accents, capitals, spaces and signs apart. */
const HEADERS: Readonly<Record<PeopleColumn, readonly string[]>> = {
  familyName: ['nom', 'famille', 'nomdefamille', 'familyname', 'lastname'],
  givenNames: ['prenom', 'prenoms', 'givenname', 'givennames', 'firstname'],
  email: ['courriel', 'email', 'mail', 'adresseemail', 'adressecourriel', 'adressemail'],
  phone: ['telephone', 'tel', 'phone', 'mobile'],
  organisation: ['organisation', 'organization', 'siret', 'structure', 'organisationsiretounom'],
  position: ['fonction', 'poste', 'position'],
  college: ['college'],
  from: ['mandatdu', 'debutmandat', 'debutdumandat', 'mandatefrom'],
  to: ['mandatau', 'finmandat', 'findumandat', 'mandateto'],
  tempWork: ['interim', 'travailtemporaire', 'tempwork'],
};

const REQUIRED: readonly PeopleColumn[] = ['familyName', 'givenNames'];

/** A problem of the whole file, which stands at its head. */
export interface HeadProblem {
  readonly column: PeopleColumn;
  readonly code: 'COLUMN_MISSING' | 'COLUMN_TWICE';
}

/** What the columns of a file are. */
export interface Head {
  /** How many cells a line has. */
  readonly width: number;
  /** The rank of each column that is there, from 0. */
  readonly columns: Readonly<Partial<Record<PeopleColumn, number>>>;
  /** Heads nobody knows: what stands below is not read. */
  readonly ignored: readonly string[];
  readonly problems: readonly HeadProblem[];
}

/** Letters and digits only, without accents: two ways to write one thing are alike. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}

/** Reads the first line of a file. */
export function readHead(cells: readonly string[]): Head {
  const columns: Partial<Record<PeopleColumn, number>> = {};
  const ignored: string[] = [];
  const problems: HeadProblem[] = [];
  cells.forEach((cell, rank) => {
    const column = columnOf(plainLetters(cell));
    if (column === undefined) {
      if (cell.trim() !== '') ignored.push(cell.trim());
    } else if (columns[column] === undefined) columns[column] = rank;
    else problems.push({ column, code: 'COLUMN_TWICE' });
  });
  for (const column of REQUIRED) {
    if (columns[column] === undefined) problems.push({ column, code: 'COLUMN_MISSING' });
  }
  return { width: cells.length, columns, ignored, problems };
}

function columnOf(head: string): PeopleColumn | undefined {
  return PEOPLE_COLUMNS.find((column) => HEADERS[column].includes(head));
}
