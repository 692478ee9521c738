import type { AssessmentMethod } from './formula.ts';

/** Languages a formula is put into words in. */
export type FormulaLanguage = 'fr' | 'en';

interface Words {
  /** With its article, as a part of a sentence. */
  readonly methods: Readonly<Record<AssessmentMethod, string>>;
  readonly and: string;
  readonly or: string;
  /** Before an alternative, so that "A or B, and C" cannot be misread. */
  readonly either: string;
  readonly ifNeeded: string;
  readonly atLeast: (count: number, total: number) => string;
  readonly needed: string;
  readonly missing: string;
  readonly satisfied: string;
}

/** The words of the fiche (28245, "Modalités d'évaluation") and their English counterparts. */
export const WORDS: Readonly<Record<FormulaLanguage, Words>> = {
  fr: {
    methods: {
      WORK_OBSERVATION: 'une évaluation en situation professionnelle réelle',
      PROJECT_PRESENTATION: 'la présentation de projets ou activités réalisés en milieu professionnel',
      SIMULATION: 'une évaluation à partir d’une situation professionnelle reconstituée',
      COMPANY_OPINION: 'l’avis de l’entreprise',
      EVIDENCE_INTERVIEW: 'un entretien de validation sur dossier de preuves',
    },
    and: 'et',
    or: 'ou',
    either: 'soit',
    ifNeeded: 'si nécessaire',
    atLeast: (count, total) => `au moins ${count} des ${total} modalités suivantes : `,
    needed: 'Il faut',
    missing: 'Il manque',
    satisfied: 'Toutes les modalités requises sont réunies.',
  },
  en: {
    methods: {
      WORK_OBSERVATION: 'an assessment in a real work situation',
      PROJECT_PRESENTATION: 'the presentation of projects or activities carried out at work',
      SIMULATION: 'an assessment in a simulated work situation',
      COMPANY_OPINION: 'the opinion of the company',
      EVIDENCE_INTERVIEW: 'a validation interview on a file of evidence',
    },
    and: 'and',
    or: 'or',
    either: 'either',
    ifNeeded: 'if need be',
    atLeast: (count, total) => `at least ${count} of these ${total} methods: `,
    needed: 'Required:',
    missing: 'Missing:',
    satisfied: 'All the required methods are there.',
  },
};
