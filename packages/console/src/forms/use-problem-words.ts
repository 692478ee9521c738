import { useTranslation } from 'react-i18next';
import type { Problem } from './problem.ts';

interface ProblemWords {
  /** What is wrong with a field, and what to do. */
  ofField(code: string): string;
  /** The same where the field has to be named. */
  ofNamedField(label: string, code: string): string;
  /** Why the whole was refused, and what to do next. */
  ofRefusal(problem: Problem): string;
}

/** The codes of refusals in words; one that has none yet is told as a refusal, with its code beside it. */
export function useProblemWords(): ProblemWords {
  const { t, i18n } = useTranslation();
  // Codes come from the server: those that have no words here are newer than this page.
  const translate = t as (key: string, values: Readonly<Record<string, string>>) => string;
  const known = (key: string, values: Readonly<Record<string, string>> = {}): string | undefined =>
    i18n.exists(key) ? translate(key, values) : undefined;
  const ofField = (code: string): string => known(`form.wrong.${code}`) ?? t('form.wrong.OTHER', { code });
  return {
    ofField,
    ofNamedField: (label, code) => t('form.named', { label, problem: ofField(code) }),
    ofRefusal: ({ code, facts = [] }) =>
      known(`refusal.${code}`, Object.fromEntries(facts.map(({ name, value }) => [name, value]))) ?? t('refusal.OTHER'),
  };
}
