import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../forms/problem.ts';
import { useProblemWords } from '../../../forms/use-problem-words.ts';
import { StateMark } from '../../../ui/state-mark.tsx';

/** Why a gesture was not recorded, and what to do next; nothing while nothing is wrong. */
export function RefusedNote({ problem }: { readonly problem: Problem | undefined }): ReactElement | null {
  const { t } = useTranslation();
  const words = useProblemWords();
  if (problem === undefined) return null;
  const [wrong] = problem.problems ?? [];
  return (
    <Box
      role="alert"
      sx={{ p: 3, borderLeft: 3, borderColor: 'error.main', bgcolor: 'background.sunken', borderRadius: 0.5 }}
    >
      <StateMark mark="blocking">{t('sitting.problem')}</StateMark>
      <Box sx={{ mt: 1 }}>{wrong ? words.ofField(wrong.code) : words.ofRefusal(problem)}</Box>
      <Box sx={{ mt: 1, color: 'text.secondary', fontSize: '0.75rem', fontFamily: 'ui-monospace, monospace' }}>
        {t('error.code', { code: problem.code })}
      </Box>
    </Box>
  );
}
