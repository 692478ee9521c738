import { isDate } from '../iso-date.ts';
import type { Fact } from './findings.ts';

/** Languages that what is said of a jury is put into words in. */
export type JuryLanguage = 'fr' | 'en';

const LOCALES: Readonly<Record<JuryLanguage, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** Facts that are codes. */
const CODE_WORDS: Readonly<Record<JuryLanguage, Readonly<Record<string, string>>>> = {
  fr: {
    EMPLOYERS: 'employeurs',
    UNIONS: 'salariés',
    CONFORMITY_LETTER: 'la lettre de conformité',
    MINUTES: 'le procès-verbal scellé',
    CONVOCATIONS: 'les convocations',
    ATTENDANCE_SHEET: 'la feuille d’émargement',
  },
  en: {
    EMPLOYERS: 'employers',
    UNIONS: 'unions',
    CONFORMITY_LETTER: 'the letter of conformity',
    MINUTES: 'the sealed minutes',
    CONVOCATIONS: 'the convocations',
    ATTENDANCE_SHEET: 'the attendance sheet',
  },
};

function factWords(fact: Fact, language: JuryLanguage): string {
  if (typeof fact === 'number' || !isDate(fact)) return CODE_WORDS[language][fact] ?? String(fact);
  return new Date(fact).toLocaleDateString(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
}

/** Puts facts in the holes of a sentence, `{name}`: days and codes as people say them. A hole without its fact stays. */
export function fillWords(sentence: string, facts: Readonly<Record<string, Fact>>, language: JuryLanguage): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (hole, name: string) => {
    const fact = facts[name];
    return fact === undefined ? hole : factWords(fact, language);
  });
}
