import type { BundlePiece } from '@delibere/shared';
import type { ConformityLetterData } from '../../papers/conformity-letter.ts';
import type { MinutesData } from '../../papers/minutes/minutes-data.ts';
import type { DocumentFile } from '../../persistence/documents.ts';

/** A file that goes with the letter. */
export interface Piece {
  readonly title: string;
  readonly piece: BundlePiece;
  readonly name: string;
  readonly sha256: string;
  readonly content: Buffer;
}

const PIECES: Readonly<Partial<Record<DocumentFile['kind'], { readonly title: string; readonly piece: BundlePiece }>>> =
  {
    SEALED_MINUTES: { title: 'Procès-verbal scellé', piece: 'MINUTES' },
    RECTIFICATION: { title: 'Rectification du procès-verbal', piece: 'MINUTES' },
    ATTENDANCE_SHEET: { title: 'Feuille de présence', piece: 'ATTENDANCE_SHEET' },
    CONVOCATION: { title: 'Convocation', piece: 'CONVOCATIONS' },
  };

/** Files as the archive has them, none of the same name as another. */
export function piecesOf(files: readonly DocumentFile[]): readonly Piece[] {
  const names = new Map<string, number>();
  return files.flatMap(({ kind, name, sha256, content }) => {
    const known = PIECES[kind];
    if (known === undefined) return [];
    const times = (names.get(name) ?? 0) + 1;
    names.set(name, times);
    return [{ ...known, name: times === 1 ? name : name.replace(/(\.\w+)$/, `-${times}$1`), sha256, content }];
  });
}

/** What the letter of conformity of a session says, from its minutes. */
export function conformityLetter(
  { centre, certifications, ruleSet, session, cases, findings }: MinutesData,
  { reference }: { readonly reference: string },
  pieces: readonly Piece[],
  { on, by }: { readonly on: string; readonly by: string },
): ConformityLetterData {
  const outcomes = cases.map(({ result }) => (result.kind === 'DECIDED' ? result.decision.outcome : null));
  const count = (wanted: (typeof outcomes)[number]): number => outcomes.filter((one) => one === wanted).length;
  return {
    reference: `CONF-${reference}`,
    writtenOn: on,
    writtenAt: centre.name,
    centre,
    addressee: ['Groupe Certifications'],
    session: { reference, on: session.on, place: session.place },
    certifications,
    ruleSet,
    counts: { admitted: count('ADMITTED'), notAdmitted: count('NOT_ADMITTED'), carriedOver: count(null) },
    findings,
    pieces: pieces.map(({ title, name, sha256 }) => ({ title, file: name, sha256 })),
    signatory: { name: by, quality: `Pour ${centre.name}` },
  };
}
