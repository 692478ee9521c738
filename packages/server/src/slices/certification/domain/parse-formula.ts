import type { AssessmentFormula, AssessmentMethod } from '@delibere/shared';
import { foldText } from './search-document.ts';

/** The headings under which fiches of the metalworking branch describe each method of assessment, folded. */
const HEADINGS: readonly { readonly method: AssessmentMethod; readonly heading: string }[] = [
  { method: 'WORK_OBSERVATION', heading: 'evaluation en situation professionnelle reelle' },
  { method: 'PROJECT_PRESENTATION', heading: 'presentation des projets ou activites realises en milieu professionnel' },
  { method: 'SIMULATION', heading: "evaluation a partir d'une situation professionnelle reconstituee" },
  { method: 'COMPANY_OPINION', heading: "avis de l'entreprise" },
  { method: 'EVIDENCE_INTERVIEW', heading: 'entretien de validation' },
];

type Joint = 'ou' | 'et' | null;

interface Section {
  readonly method: AssessmentMethod;
  /** What joins it to the section before; null when no word does. */
  readonly joint: Joint;
  readonly start: number;
  readonly bodyStart: number;
}

/** Every formula has one of these words; the others are spared the folding. */
const HINT =
  /situation\s{1,4}professionnelle\s{1,4}r|milieu\s{1,4}professionnel|avis\s{1,4}de\s{1,4}l|entretien\s{1,4}de\s{1,4}v/i;
const JOINT = /(?:^|\s)(ou|et)\s*:?\s*$/;

function fold(text: string): string {
  return foldText(text).replaceAll('’', "'").replace(/\s+/g, ' ');
}

/** A heading counts only with its colon; it stands at the beginning or after a full stop, "Ou" / "Et" between. */
function sectionAt(
  text: string,
  method: AssessmentMethod,
  heading: string,
  start: number,
): Section | 'AMBIGUOUS' | null {
  const end = start + heading.length;
  const colon = /^ ?:/.exec(text.slice(end, end + 2));
  if (colon === null) return null;
  const before = text.slice(Math.max(0, start - 8), start);
  const word = JOINT.exec(before)?.[1];
  const joint = word === 'ou' || word === 'et' ? word : null;
  const untilWord = text
    .slice(0, start)
    .trimEnd()
    .slice(0, joint === null ? undefined : -joint.length)
    .trimEnd();
  if (untilWord !== '' && !/[.:;!?)]$/.test(untilWord)) return 'AMBIGUOUS';
  return { method, joint, start, bodyStart: end + colon[0].length };
}

/** The headings of a text in their order; none at all when one of them may be a part of a sentence. */
function sectionsOf(text: string): readonly Section[] {
  const sections: Section[] = [];
  for (const { method, heading } of HEADINGS) {
    for (let at = text.indexOf(heading); at >= 0; at = text.indexOf(heading, at + heading.length)) {
      const section = sectionAt(text, method, heading, at);
      if (section === 'AMBIGUOUS') return [];
      if (section !== null) sections.push(section);
    }
  }
  return sections.sort((one, other) => one.start - other.start);
}

function leaf(text: string, section: Section, next: Section | undefined): AssessmentFormula {
  const body = text.slice(section.bodyStart, next?.start).trimStart();
  return body.startsWith('si necessaire')
    ? { type: 'method', method: section.method, onlyIfNeeded: true }
    : { type: 'method', method: section.method };
}

function node(type: 'any' | 'all', of: readonly AssessmentFormula[]): AssessmentFormula | null {
  return of.length > 1 ? { type, of } : (of[0] ?? null);
}

/**
 * Reads how the methods of a block combine, from a text that describes each under its heading and joins the headings
 * by "Ou" or "Et" (fiche RNCP28245): methods joined by "ou" are alternatives, "et" adds to what comes before.
 * Returns null, never a guess, when the text has fewer than two headings, a heading without a joining word, or one
 * method twice.
 */
export function parseFormula(assessmentText: string): AssessmentFormula | null {
  if (!HINT.test(assessmentText)) return null;
  const text = fold(assessmentText);
  const sections = sectionsOf(text);
  if (sections.length < 2 || new Set(sections.map((section) => section.method)).size < sections.length) return null;
  if (sections.some((section, index) => (section.joint === null) !== (index === 0))) return null;
  const groups: AssessmentFormula[][] = [];
  sections.forEach((section, index) => {
    const formula = leaf(text, section, sections[index + 1]);
    if (section.joint === 'ou') groups.at(-1)?.push(formula);
    else groups.push([formula]);
  });
  return node(
    'all',
    groups.map((group) => node('any', group)).filter((formula) => formula !== null),
  );
}
