import {
  type Fact,
  FINDING_CODES,
  findingSentence,
  REMEDIES,
  REMEDY_WORDS,
  SESSION_REMARKS,
  sessionRemarkSentence,
} from '@delibere/shared';
import { useTranslation } from 'react-i18next';
import { sourcesOf } from '../model/source.ts';

/** A finding or a remark, as the server tells it. */
export interface Told {
  readonly code: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

interface FindingWords {
  /** A finding of the composition, or a remark of the session, in one sentence. */
  readonly sentence: (told: Told) => string;
  /** What to do about it, as an order. */
  readonly remedy: (code: string) => string;
  /** The texts it comes from. */
  readonly source: (quoted: string) => string;
}

/** Findings in the language of the page; a code newer than this page is told as it is. */
export function useFindingWords(): FindingWords {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'fr';
  return {
    sentence: ({ code, facts }) => {
      const values: Record<string, Fact> = Object.fromEntries(facts.map(({ name, value }) => [name, value]));
      const finding = FINDING_CODES.find((one) => one === code);
      if (finding) return findingSentence({ code: finding, facts: values }, language);
      const remark = SESSION_REMARKS.find((one) => one === code);
      return remark ? sessionRemarkSentence({ code: remark, facts: values }, language) : code;
    },
    remedy: (code) => {
      const remedy = REMEDIES.find((one) => one === code);
      return remedy ? REMEDY_WORDS[language][remedy] : '';
    },
    source: (quoted) =>
      sourcesOf(quoted)
        .map(({ family, clauses }) => {
          const named = clauses.join(', ');
          return family ? t(`jury.source.${family}`, { clauses: named }) : named;
        })
        .join(' · '),
  };
}
