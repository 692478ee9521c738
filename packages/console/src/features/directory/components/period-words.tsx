import Box from '@mui/material/Box';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Mark, StateMark } from '../../../ui/state-mark.tsx';
import type { Period, PeriodState } from '../model/periods.ts';
import { usePeriodWords } from './use-period-words.ts';

const MARKS: Readonly<Record<PeriodState, Mark>> = { PAST: 'no', CURRENT: 'yes', ENDING: 'warning', COMING: 'later' };

interface Props {
  readonly period: Period;
  /** What it is a period of. */
  readonly title: ReactNode;
  readonly facts?: readonly (string | null | undefined | false)[];
  readonly action?: ReactNode;
}

/** A period in words: of what, from when to when, where it stands today, and what can be done about it. */
export function PeriodWords({ period, title, facts = [], action }: Props): ReactElement {
  const { t } = useTranslation();
  const { span, away, state } = usePeriodWords();
  const stands = state(period);
  const told = facts.filter(Boolean);
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.875rem' }}>
      <Box sx={{ fontWeight: 560, fontSize: '0.9375rem' }}>{title}</Box>
      <Box sx={{ fontVariantNumeric: 'tabular-nums' }}>{span(period)}</Box>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 2,
          alignItems: 'center',
          '& > span': { whiteSpace: 'normal' },
        }}
      >
        <StateMark mark={MARKS[stands]}>{away(period) || t(`period.state.${stands}`)}</StateMark>
        {action}
      </Box>
      {told.length > 0 && <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{told.join(' · ')}</Box>}
    </Box>
  );
}
