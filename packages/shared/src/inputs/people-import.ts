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
