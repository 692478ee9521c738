import * as v from 'valibot';
import { optionalEmail, optionalPhone, optionalText, text } from './fields.ts';

/** What a file of people may hold: bytes as it is sent, and lines of people. */
export const PEOPLE_FILE = { bytes: 2_097_152, lines: 5_000 } as const;

/** The columns of a file of people. */
export const PEOPLE_COLUMNS = [
  'familyName',
  'givenNames',
  'email',
  'phone',
  'organisation',
  'position',
  'college',
  'from',
  'to',
  'tempWork',
] as const;
export type PeopleColumn = (typeof PEOPLE_COLUMNS)[number];

/** What a line says of a person themselves. Codes as in a form. */
export const importedPersonInput = v.object({
  familyName: text(100),
  givenNames: text(100),
  email: optionalEmail,
  phone: optionalPhone,
  position: optionalText(200),
});

/** What can be wrong with a file of people, or with a line of it: stable codes, whose words are the reader's. */
export const PEOPLE_PROBLEM_CODES = [
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'TOO_MANY_LINES',
  'NOT_A_TEXT',
  /** Quotes that do not end, for one. */
  'NOT_A_CSV',
  'COLUMN_MISSING',
  'COLUMN_TWICE',
  'TOO_MANY_CELLS',
  'REQUIRED',
  'TOO_LONG',
  'UNREADABLE',
  'NOT_AN_EMAIL',
  'NOT_A_PHONE',
  'NOT_A_DATE',
  'NOT_YES_OR_NO',
  'ENDS_BEFORE_IT_BEGINS',
  'SIRET_INVALID',
  'UNKNOWN_COLLEGE',
  'UNKNOWN_ORGANISATION',
  'ORGANISATION_CLOSED',
  /** Its organisation mandates for the other side. */
  'WRONG_COLLEGE',
  /** Its organisation mandates nobody. */
  'WRONG_KIND',
  'MANDATE_OVERLAPS',
  /** Several people have that address. */
  'SEVERAL_HAVE_IT',
  /** That address is of somebody all of whose names are others. */
  'SOMEBODY_ELSE_HAS_IT',
  /** Several people, or organisations, have that name. */
  'SEVERAL_ARE_CALLED_SO',
  /** Somebody has that name, and nothing says whether they are meant: an address would. */
  'SOMEBODY_IS_CALLED_SO',
  'TWICE_IN_THE_FILE',
] as const;
export type PeopleProblemCode = (typeof PEOPLE_PROBLEM_CODES)[number];

/** What becomes of a line. */
export const PEOPLE_LINE_OUTCOMES = ['NEW', 'CHANGED', 'UNCHANGED', 'PROBLEM'] as const;
export type PeopleLineOutcome = (typeof PEOPLE_LINE_OUTCOMES)[number];

/** A file, its bytes in base64, and the digest of what was shown of it. Codes: REQUIRED, TOO_LONG. */
export const importPersonsInput = v.object(
  {
    file: v.pipe(
      v.string('REQUIRED'),
      v.nonEmpty('REQUIRED'),
      v.maxLength(Math.ceil(PEOPLE_FILE.bytes / 3) * 4, 'TOO_LONG'),
    ),
    digest: v.pipe(v.string('REQUIRED'), v.regex(/^[0-9a-f]{64}$/, 'REQUIRED')),
  },
  'REQUIRED',
);
