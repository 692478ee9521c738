import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../forms/problem.ts';
import { useProblemWords } from '../../../forms/use-problem-words.ts';
import { useInstants } from '../../../i18n/use-instants.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { Change } from '../model/changes.ts';
import { useSessionDay } from './use-session-day.ts';

/** Why a gesture was not kept; `who` was quicker. */
export interface KeepProblem {
  readonly problem: Problem;
  readonly who?: { readonly name: string; readonly at: string } | undefined;
}

interface Props {
  readonly problem: KeepProblem | null;
  readonly changes: readonly Change[];
  readonly onClose: () => void;
}

/** What others changed meanwhile, and why a gesture was not kept: nothing is written over in silence. */
export function MeanwhileNotice({ problem, changes, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const problemWords = useProblemWords();
  const instant = useInstants();
  const { longDay, hour } = useSessionDay();
  const wordsOf = (change: Change): string => {
    if (change.kind === 'RULES') return t('jury.change.RULES');
    if (change.kind === 'DAY') return t('jury.change.DAY', { day: longDay(change.day), hour: hour(change.hour) });
    if (change.kind === 'DESIGNATED') {
      return t('jury.change.DESIGNATED', { name: change.name, organisation: change.organisation });
    }
    return t(`jury.change.${change.kind}`, { name: change.name });
  };
  const conflict = problem?.problem.code === 'VERSION_CONFLICT';
  return (
    <Box role={problem ? 'alert' : 'status'} className="no-print">
      {(problem !== null || changes.length > 0) && (
        <Box
          sx={{
            display: 'flex',
            gap: 3,
            alignItems: 'flex-start',
            border: 2,
            borderColor: problem ? 'warning.main' : 'primary.main',
            borderRadius: 1.5,
            bgcolor: 'background.paper',
            p: 4,
            mb: 5,
          }}
        >
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <Box sx={{ fontWeight: 620 }}>
              {problem
                ? conflict
                  ? t('jury.meanwhile.conflict')
                  : problemWords.ofRefusal(problem.problem)
                : t('jury.meanwhile.title')}
            </Box>
            {problem?.who && (
              <Box>{t('jury.meanwhile.who', { name: problem.who.name, when: instant(problem.who.at) })}</Box>
            )}
            {changes.length > 0 && (
              <Box component="ul" sx={{ m: 0, mt: 1, pl: 4 }}>
                {changes.map((change) => (
                  <li key={`${change.kind} ${'name' in change ? change.name : ''}`}>{wordsOf(change)}</li>
                ))}
              </Box>
            )}
            {conflict && <Box sx={{ mt: 1, color: 'text.secondary' }}>{t('jury.meanwhile.again')}</Box>}
            {problem && !conflict && (
              <Box sx={{ mt: 1, color: 'text.secondary', fontSize: '0.8125rem' }}>
                {t('error.code', { code: problem.problem.code })}
              </Box>
            )}
          </Box>
          <Button
            color="inherit"
            onClick={onClose}
            aria-label={t('jury.meanwhile.close')}
            sx={{ minWidth: 44, minHeight: 44, m: -2 }}
          >
            <Icon name="close" />
          </Button>
        </Box>
      )}
    </Box>
  );
}
