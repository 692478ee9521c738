import type { CaseDocumentKind } from '@delibere/shared';
import { facts, heading, paragraph } from '../../papers/model/blocks.ts';
import { printPaper } from '../../papers/model/print-paper.ts';

/** A file of a case of the demonstration, to be attached. */
export interface DemoPaper {
  readonly kind: CaseDocumentKind;
  readonly title: string;
  /** Base64. */
  readonly content: string;
}

const WORDS = {
  EVIDENCE_FILE: ['Dossier de preuves', 'Trois situations de travail décrites par la candidate ou le candidat.'],
  ASSESSMENT_SHEET: ['Fiche d’évaluation', 'Observations de la commission, capacité par capacité.'],
} as const;

/** A page that says what would stand there, about nobody. @param on the day it bears */
export async function demoPaper(kind: keyof typeof WORDS, on: string): Promise<DemoPaper> {
  const [title, text] = WORDS[kind];
  const pdf = await printPaper({
    title,
    subtitle: 'Pièce de démonstration',
    issuer: ['Délibéré, démonstration'],
    recipient: [],
    reference: 'DEMO',
    on,
    dated: null,
    blocks: [
      facts([['Certification', 'RNCP28245']]),
      heading('Contenu'),
      paragraph(text),
      paragraph('Cette page ne concerne personne\u00a0: elle montre ce que le jury lit en séance.', 'note'),
    ],
  });
  return { kind, title, content: pdf.toString('base64') };
}
