import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../forms/problem.ts';
import { useProblemWords } from '../../../forms/use-problem-words.ts';
import { Notice } from '../../../ui/notice.tsx';

interface Props {
  readonly problem: Problem;
  readonly onRetry: () => void;
}

/** A part of the page that could not be read. */
export function LoadProblem({ problem, onRetry }: Props): ReactElement {
  const { t } = useTranslation();
  const words = useProblemWords();
  return (
    <Notice
      alert
      title={t('error.refusedTitle')}
      code={t('error.code', { code: problem.code })}
      actions={
        <Button variant="outlined" onClick={onRetry} sx={{ minHeight: 44 }}>
          {t('app.retry')}
        </Button>
      }
    >
      {words.ofRefusal(problem)}
    </Notice>
  );
}
