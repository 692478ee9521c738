import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Findings } from '../../../ui/findings.tsx';
import type { PeoplePreview } from './use-import.ts';
import { useLineWords } from './use-line-words.ts';

/** What is wrong with the whole file. */
export function FileProblems({ problems }: { readonly problems: PeoplePreview['fileProblems'] }): ReactElement {
  const { t } = useTranslation();
  const words = useLineWords();
  return (
    <Findings
      label={t('peopleImport.fileProblems')}
      items={problems.map((problem) => ({
        id: `${problem.line} ${problem.column} ${problem.code}`,
        severity: 'warning',
        reason: words.problem(problem),
        source: [
          problem.line && t('peopleImport.line', { line: problem.line }),
          t('error.code', { code: problem.code }),
        ]
          .filter(Boolean)
          .join(' · '),
      }))}
    />
  );
}
