import {
  type JuryLanguage,
  PARAMETER_WORDS,
  RULE_FAULT_WORDS,
  type RuleFault,
  type RuleParameter,
  VALUE_WORDS,
  VERDICT_WORDS,
  type VerdictReason,
} from '@delibere/shared';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/use-dates.ts';

interface Period {
  readonly from: string;
  readonly to?: string | null;
}

interface RuleWords {
  readonly language: JuryLanguage;
  /** What a parameter is called. */
  readonly parameter: (name: RuleParameter) => string;
  /** One of the choices of a parameter. */
  readonly choice: (value: string) => string;
  /** What is wrong, and what to do. */
  readonly fault: (fault: RuleFault) => string;
  /** Why a ballot is carried or not. */
  readonly reason: (reason: string) => string;
  readonly period: (period: Period) => string;
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** Rules in the language of the page; the words themselves are those of the documentation. */
export function useRuleWords(): RuleWords {
  const { t, i18n } = useTranslation();
  const { today, inWords } = useDates();
  const language = i18n.language === 'en' ? 'en' : 'fr';
  return {
    language,
    parameter: (name) => PARAMETER_WORDS[language][name],
    choice: (value) => capital(VALUE_WORDS[language][value] ?? value),
    fault: (fault) => RULE_FAULT_WORDS[language][fault],
    reason: (reason) => VERDICT_WORDS[language][reason as VerdictReason] ?? reason,
    period: ({ from, to }) => {
      if (to !== null && to !== undefined) return t('rules.between', { from: inWords(from), to: inWords(to) });
      return t(from > today ? 'rules.from' : 'rules.since', { from: inWords(from) });
    },
  };
}
