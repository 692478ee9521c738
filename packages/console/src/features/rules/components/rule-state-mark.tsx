import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/use-dates.ts';
import { type Mark, StateMark } from '../../../ui/state-mark.tsx';
import { type RuleState, stateOf } from '../model/rule-state.ts';

const MARKS: Readonly<Record<RuleState, Mark>> = { DRAFT: 'unknown', TO_COME: 'later', IN_FORCE: 'yes', OVER: 'no' };

/** Whether a version is a draft, to come, in force or over. */
export function RuleStateMark({ version }: { readonly version: Parameters<typeof stateOf>[0] }): ReactElement {
  const { t } = useTranslation();
  const { today } = useDates();
  const state = stateOf(version, today);
  return <StateMark mark={MARKS[state]}>{t(`rules.state.${state}`)}</StateMark>;
}
