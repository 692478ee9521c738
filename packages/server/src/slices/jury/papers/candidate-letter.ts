import type { IsoDate } from '../domain/days.ts';
import type { Decision } from '../domain/decision/decide.ts';
import type { Kept } from '../domain/decision/retention.ts';
import { closing, column, facts, heading, list, paragraph, row, table } from './model/blocks.ts';
import type { Block, Paper } from './model/paper.ts';
import { printPaper } from './model/print-paper.ts';
import type { Centre, CertificationTitles } from './people.ts';
import { dayInWords } from './words/days.ts';
import { validityInWords } from './words/kept.ts';

/** What the president writes to a candidate after the deliberation [A09]. */
export interface CandidateLetterData {
  readonly reference: string;
  readonly writtenOn: IsoDate;
  /** Town it is written in. */
  readonly writtenAt: string;
  readonly centre: Centre;
  readonly candidate: { readonly name: string; readonly address: readonly string[]; readonly bornOn: IsoDate | null };
  readonly certification: CertificationTitles;
  readonly decision: Decision;
  /** Who presided. */
  readonly president: { readonly name: string; readonly substitute: boolean };
}

interface Named {
  readonly code: string;
  readonly title: string;
  readonly kept: Kept;
}

function named(
  kept: readonly Kept[],
  titles: readonly { readonly code: string; readonly title: string }[],
): readonly Named[] {
  const words = new Map(titles.map(({ code, title }) => [code, title]));
  return kept.map((one) => ({ code: one.code, title: words.get(one.code) ?? '', kept: one }));
}

function keptTable(title: string, rows: readonly Named[]): readonly Block[] {
  if (rows.length === 0) return [];
  return [
    heading(title, 3),
    table(
      [column('Code'), column('Intitulé', 1), column('Acquis le'), column('Validité')],
      rows.map(({ code, title: words, kept }) =>
        row([code, words, dayInWords(kept.acquiredOn), validityInWords(kept.validUntil)]),
      ),
      '',
    ),
  ];
}

function keptSection({ certification, decision }: CandidateLetterData): readonly Block[] {
  const { blocks } = certification;
  const inBlocks = blocks.flatMap(({ capabilities }) => capabilities);
  if (decision.blocks.length === 0 && decision.capabilities.length === 0) {
    return [paragraph('Aucun bloc de compétences et aucune capacité ne sont acquis à l’issue de cette session.')];
  }
  return [
    heading('Ce qui vous est acquis'),
    ...keptTable('Blocs de compétences', named(decision.blocks, blocks)),
    ...keptTable('Capacités de blocs non acquis', named(decision.capabilities, inBlocks)),
  ];
}

function missingSection({ certification, decision }: CandidateLetterData): readonly Block[] {
  const acquired = new Set(decision.blocks.map(({ code }) => code));
  const missing = certification.blocks.filter(({ code }) => !acquired.has(code));
  if (decision.outcome === 'ADMITTED' || missing.length === 0) return [];
  return [
    heading('Ce qui reste à acquérir'),
    list(missing.map(({ code, title }) => `${code} – ${title}`)),
    paragraph(
      'La certification est délivrée lorsque tous ses blocs sont acquis. Vous pouvez vous présenter à nouveau pour ceux qui restent\u00a0; ce qui est acquis le reste pour la durée indiquée.',
    ),
  ];
}

function resultWords({ certification, decision }: CandidateLetterData): string {
  const name = `${certification.title} (${certification.code})`;
  const on = dayInWords(decision.deliberatedOn);
  return decision.outcome === 'ADMITTED'
    ? `Le jury paritaire réuni le ${on} vous déclare admis(e) à la certification «\u00a0${name}\u00a0». Tous les blocs de compétences sont acquis.`
    : `Le jury paritaire réuni le ${on} ne vous déclare pas admis(e) à la certification «\u00a0${name}\u00a0».`;
}

function contactSection({ centre }: CandidateLetterData): readonly Block[] {
  return [
    heading('Une question, un désaccord'),
    paragraph(
      'Pour obtenir des précisions sur cette décision, demander la rectification d’une erreur ou la contester, écrivez au centre d’examen en rappelant la référence de ce courrier.',
    ),
    facts([
      ['Centre d’examen', [centre.name, ...centre.address]],
      ['Contact', centre.contacts.length === 0 ? null : centre.contacts],
    ]),
  ];
}

/** The letter to a candidate in words: admitted, or what is kept of a partial result and until when. */
export function candidateLetterModel(data: CandidateLetterData): Paper {
  const { reference, writtenOn, writtenAt, centre, candidate, certification, decision, president } = data;
  const admitted = decision.outcome === 'ADMITTED';
  return {
    title: admitted ? 'Décision du jury\u00a0: admission' : 'Décision du jury\u00a0: non-admission',
    subtitle: certification.title,
    issuer: [centre.name, ...centre.address],
    recipient: [candidate.name, ...candidate.address],
    reference,
    on: writtenOn,
    dated: `${writtenAt}, le ${dayInWords(writtenOn)}`,
    blocks: [
      ...(candidate.bornOn === null ? [] : [facts([['Né(e) le', dayInWords(candidate.bornOn)]])]),
      paragraph('Madame, Monsieur,'),
      paragraph(resultWords(data), 'strong'),
      ...keptSection(data),
      ...missingSection(data),
      ...contactSection(data),
      paragraph('Veuillez agréer, Madame, Monsieur, l’expression de nos salutations distinguées.'),
      closing([
        president.name,
        president.substitute ? 'Pour la présidence du jury, par suppléance' : 'Présidence du jury',
      ]),
    ],
  };
}

export function candidateLetterPdf(data: CandidateLetterData): Promise<Buffer> {
  return printPaper(candidateLetterModel(data));
}
