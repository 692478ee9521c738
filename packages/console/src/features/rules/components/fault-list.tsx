import { PARAMETER_WORDS, type RuleFault, type RuleParameter } from '@delibere/shared';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Findings } from '../../../ui/findings.tsx';
import { useRuleWords } from './use-rule-words.ts';

interface Props {
  readonly faults: readonly {
    readonly code: RuleFault;
    readonly field: string;
    readonly parameter?: RuleParameter | null;
  }[];
}

/** What is to mend before a draft may be published. */
export function FaultList({ faults }: Props): ReactElement | null {
  const { t } = useTranslation();
  const words = useRuleWords();
  if (faults.length === 0) return null;
  return (
    <Findings
      label={t('rules.toMend')}
      items={faults.map(({ code, field, parameter }) => ({
        id: `${field} ${code}`,
        severity: 'warning',
        reason: words.fault(code),
        source: parameter ? PARAMETER_WORDS[words.language][parameter] : t('rules.head'),
      }))}
    />
  );
}
