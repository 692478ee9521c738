import { PEOPLE_COLUMNS, PEOPLE_FILE } from '@delibere/shared';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../forms/problem.ts';
import { useProblemWords } from '../../../forms/use-problem-words.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { emptyPeopleFile } from '../model/people-file.ts';
import { saveFile } from '../model/save-archive.ts';
import { FileDrop } from './file-drop.tsx';

const NEEDED: ReadonlySet<string> = new Set(['familyName', 'givenNames']);

interface Props {
  readonly pending: boolean;
  readonly problem: Problem | undefined;
  readonly onFile: (file: File) => Promise<void>;
}

/** The first step: which file, and what its columns may be. */
export function FileStep({ pending, problem, onFile }: Props): ReactElement {
  const { t } = useTranslation();
  const words = useProblemWords();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 6, maxWidth: 860 }}>
      {problem && (
        <ErrorSummary
          items={[
            {
              text: words.ofRefusal({ ...problem, facts: [{ name: 'bytes', value: String(PEOPLE_FILE.bytes) }] }),
              code: problem.code,
            },
          ]}
        />
      )}
      <FileDrop
        label={t('peopleImport.choose')}
        hint={t('peopleImport.chooseHint', { lines: PEOPLE_FILE.lines })}
        button={t('peopleImport.browse')}
        disabled={pending}
        onFile={(file) => void onFile(file)}
      />
      <Box component="output" sx={{ fontWeight: 560, '&:empty': { display: 'none' } }}>
        {pending ? t('peopleImport.reading') : ''}
      </Box>
      <section aria-labelledby="columns">
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 2 }}>
          <Typography variant="h2" id="columns" sx={{ mr: 'auto' }}>
            {t('peopleImport.columns')}
          </Typography>
          <Button onClick={() => saveFile(emptyPeopleFile(), 'personnes.csv')} sx={{ minHeight: 44 }}>
            {t('peopleImport.template')}
          </Button>
        </Box>
        <DataTable
          caption={t('peopleImport.columns')}
          columns={[
            { key: 'name', label: t('peopleImport.columnName') },
            { key: 'content', label: t('peopleImport.columnContent') },
          ]}
          rows={PEOPLE_COLUMNS.map((column) => ({
            key: column,
            cells: {
              name: (
                <>
                  <span lang="fr">{t(`peopleImport.column.${column}`)}</span>
                  {NEEDED.has(column) && ` ${t('peopleImport.needed')}`}
                </>
              ),
              content: t(`peopleImport.content.${column}`),
            },
          }))}
        />
      </section>
    </Box>
  );
}
