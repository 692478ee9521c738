import { COLLEGES } from '@delibere/shared';
import type { IsoDate } from '../domain/days.ts';
import { column, facts, heading, row, table } from './model/blocks.ts';
import type { Block, Cell, Paper, Row } from './model/paper.ts';
import { printPaper } from './model/print-paper.ts';
import type { Centre, PaperMember, Titled } from './people.ts';
import { type DrawnSignature, signatureDrawing } from './signature-drawing.ts';
import { COLLEGE_WORDS } from './words/codes.ts';
import { dayInWords, hourInWords, type Instant, instantInWords, weekdayInWords } from './words/days.ts';

/** How a member signed that they were there. */
export type AttendanceSignature =
  | { readonly kind: 'DRAWN'; readonly drawing: DrawnSignature; readonly at: Instant }
  /** With a code that was sent to them. */
  | { readonly kind: 'CODE'; readonly at: Instant };

export interface AttendanceSheetData {
  readonly reference: string;
  readonly centre: Centre;
  readonly session: {
    readonly on: IsoDate;
    readonly openedAt: Instant;
    /** Null while the session is open. */
    readonly closedAt: Instant | null;
    readonly place: string;
  };
  readonly certifications: readonly Titled[];
  readonly members: readonly (PaperMember & {
    readonly arrivedAt: Instant | null;
    readonly leftAt: Instant | null;
    /** Null for one who did not sign. */
    readonly signature: AttendanceSignature | null;
  })[];
}

type Attending = AttendanceSheetData['members'][number];

function signed({ signature, name }: Attending): Cell {
  if (signature === null) return '';
  if (signature.kind === 'CODE') return { lines: ['Par code', instantInWords(signature.at)] };
  return { drawing: signatureDrawing(signature.drawing, name) };
}

function rowOf(member: Attending): Row {
  const { name, organisation, voting, tempWork, arrivedAt, leftAt } = member;
  const voice = voting ? 'Voix délibérative' : 'Sans voix';
  return row([
    name,
    { lines: [organisation, tempWork ? `${voice}, travail temporaire` : voice] },
    arrivedAt === null ? 'Absence' : hourInWords(arrivedAt),
    leftAt === null ? '' : hourInWords(leftAt),
    signed(member),
  ]);
}

const COLUMNS = [
  column('Nom', 4),
  column('Organisation, qualité', 4),
  column('Arrivée', null),
  column('Départ', null),
  column('Signature', 5),
];

/** The attendance sheet of a session in words; it may be printed before anybody has signed. */
export function attendanceSheetModel(data: AttendanceSheetData): Paper {
  const { reference, centre, session, certifications, members } = data;
  const end = session.closedAt === null ? '' : `, clôture à ${hourInWords(session.closedAt)}`;
  return {
    title: 'Feuille de présence',
    subtitle: `Jury paritaire du ${dayInWords(session.on)}`,
    issuer: [centre.name, ...centre.address],
    recipient: [],
    reference,
    on: session.on,
    dated: null,
    blocks: [
      facts([
        ['Date', weekdayInWords(session.on)],
        ['Horaires', `ouverture à ${hourInWords(session.openedAt)}${end}`],
        ['Lieu', session.place],
        ['Certifications', certifications.map(({ code, title }) => `${code} – ${title}`)],
      ]),
      ...COLLEGES.flatMap((college): readonly Block[] => [
        heading(COLLEGE_WORDS[college]),
        table(COLUMNS, members.filter((member) => member.college === college).map(rowOf), 'Aucun membre.'),
      ]),
    ],
  };
}

export function attendanceSheetPdf(data: AttendanceSheetData): Promise<Buffer> {
  return printPaper(attendanceSheetModel(data));
}
