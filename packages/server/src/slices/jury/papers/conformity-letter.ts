import type { IsoDate } from '../domain/days.ts';
import type { CompositionRemark } from '../domain/session/session-facts.ts';
import { findingInWords } from './minutes/findings.ts';
import { closing, column, facts, heading, list, paragraph, row, table } from './model/blocks.ts';
import type { Block, Paper } from './model/paper.ts';
import { printPaper } from './model/print-paper.ts';
import type { Centre, Titled } from './people.ts';
import { dayInWords } from './words/days.ts';
import { counted, quoted } from './words/phrases.ts';

/** What a centre attests when it sends a session to the Certifications group [A12]. */
export interface ConformityLetterData {
  readonly reference: string;
  readonly writtenOn: IsoDate;
  readonly writtenAt: string;
  readonly centre: Centre;
  /** Lines of the address of the group. */
  readonly addressee: readonly string[];
  readonly session: { readonly reference: string; readonly on: IsoDate; readonly place: string };
  readonly certifications: readonly Titled[];
  /** Title and version of the rules the jury sat under. */
  readonly ruleSet: { readonly title: string; readonly version: number };
  readonly counts: { readonly admitted: number; readonly notAdmitted: number; readonly carriedOver: number };
  /** What the composition gave at opening. */
  readonly findings: readonly CompositionRemark[];
  /** The other files of the bundle. */
  readonly pieces: readonly { readonly title: string; readonly file: string; readonly sha256: string }[];
  readonly signatory: { readonly name: string; readonly quality: string };
}

function attested({ findings }: ConformityLetterData): string {
  const reserve = findings.length === 0 ? '' : ', sous réserve des remarques qui suivent';
  return `Le centre d’examen atteste que le jury a été composé, convoqué et réuni selon les règles ci-dessus${reserve}, et que les décisions transmises sont celles du procès-verbal signé, dont l’empreinte figure ci-dessous.`;
}

function findingsSection({ findings }: ConformityLetterData): readonly Block[] {
  if (findings.length === 0) return [paragraph('L’examen de la composition n’appelle aucune remarque.')];
  return [
    paragraph('Remarques sur la composition, portées au procès-verbal\u00a0:'),
    list(
      findings.map((finding) => {
        const { overriddenBecause, source } = finding;
        const passed = overriddenBecause === null ? '' : ` Passé outre, au motif\u00a0: ${quoted(overriddenBecause)}.`;
        return `${findingInWords(finding)} ${source}${passed}`;
      }),
    ),
  ];
}

/** The letter of conformity that opens a transmission, in words [A12]. */
export function conformityLetterModel(data: ConformityLetterData): Paper {
  const { reference, writtenOn, writtenAt, centre, addressee, session, certifications, counts, pieces } = data;
  return {
    title: 'Lettre de conformité',
    subtitle: `Transmission du jury paritaire du ${dayInWords(session.on)}`,
    issuer: [centre.name, ...centre.address],
    recipient: addressee,
    reference,
    on: writtenOn,
    dated: `${writtenAt}, le ${dayInWords(writtenOn)}`,
    blocks: [
      facts([
        ['Session', session.reference],
        ['Date et lieu', [dayInWords(session.on), session.place]],
        ['Certifications', certifications.map(({ code, title }) => `${code} – ${title}`)],
        ['Règles appliquées', `${data.ruleSet.title}, version ${data.ruleSet.version}`],
        [
          'Décisions',
          `${counted(counts.admitted, 'admis', 'admis')}, ${counted(counts.notAdmitted, 'non admis', 'non admis')}, ${counted(counts.carriedOver, 'reporté', 'reportés')}`,
        ],
      ]),
      paragraph(attested(data)),
      ...findingsSection(data),
      heading('Pièces transmises'),
      table(
        [column('Pièce', 4), column('Fichier', 4), column('Empreinte (SHA-256)', null)],
        pieces.map(({ title, file, sha256 }) => row([title, file, { fingerprint: sha256 }])),
        'Aucune pièce.',
      ),
      closing([data.signatory.name, data.signatory.quality]),
    ],
  };
}

export function conformityLetterPdf(data: ConformityLetterData): Promise<Buffer> {
  return printPaper(conformityLetterModel(data));
}
