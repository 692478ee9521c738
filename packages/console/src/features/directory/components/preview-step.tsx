import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactElement, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../../../forms/use-problem-words.ts';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { linesShown, type ShownLines, shownFirst } from '../model/preview-lines.ts';
import { FileDrop } from './file-drop.tsx';
import { FileProblems } from './file-problems.tsx';
import { PreviewFilter } from './preview-filter.tsx';
import { PreviewLines } from './preview-lines.tsx';
import type { PreviewState } from './use-import.ts';

interface Props {
  readonly state: PreviewState;
  readonly onFile: (file: File) => Promise<void>;
  readonly onConfirm: () => Promise<void>;
  readonly onRestart: () => void;
}

/** The second step: what the file would do, line by line; nothing is done while a line has a problem. */
export function PreviewStep({ state, onFile, onConfirm, onRestart }: Props): ReactElement {
  const { t } = useTranslation();
  const words = useProblemWords();
  const { name, preview, pending, problem } = state;
  const { created, changed, withProblems, fileProblems, ignoredColumns } = preview;
  const [shown, setShown] = useState<ShownLines>(() => shownFirst(preview));
  const lines = useMemo(() => linesShown(preview.lines, shown), [preview.lines, shown]);
  const blocked = withProblems + fileProblems.length > 0;
  const nothing = !blocked && created + changed === 0;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 5 }}>
      {problem && <ErrorSummary items={[{ text: words.ofRefusal(problem), code: problem.code }]} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3 }}>
        <Box sx={{ mr: 'auto', minWidth: 0 }}>
          <Typography variant="h2" sx={{ overflowWrap: 'anywhere' }}>
            {name}
          </Typography>
          <Typography component="output" sx={{ display: 'block', mt: 1 }}>
            {blocked && fileProblems.length === 0 && t('peopleImport.blocked', { count: withProblems })}
            {fileProblems.length > 0 && t('peopleImport.unread')}
            {nothing && t('peopleImport.nothing')}
            {!blocked && !nothing && t('peopleImport.ready', { created, changed })}
          </Typography>
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          {!blocked && !nothing && (
            <Button variant="contained" loading={pending} onClick={() => void onConfirm()} sx={{ minHeight: 44 }}>
              {t('peopleImport.confirm', { count: created + changed })}
            </Button>
          )}
          {!blocked && (
            <Button color="inherit" onClick={onRestart} sx={{ minHeight: 44 }}>
              {t('peopleImport.other')}
            </Button>
          )}
        </Box>
      </Box>
      {blocked && (
        <FileDrop
          label={t('peopleImport.mended')}
          hint={t('peopleImport.mendedHint')}
          button={t('peopleImport.browse')}
          disabled={pending}
          onFile={(file) => void onFile(file)}
        />
      )}
      {ignoredColumns.length > 0 && (
        <Box sx={{ color: 'text.secondary' }}>
          {t('peopleImport.ignored', { count: ignoredColumns.length, columns: ignoredColumns.join(', ') })}
        </Box>
      )}
      {fileProblems.length > 0 ? (
        <FileProblems problems={fileProblems} />
      ) : (
        <section aria-label={t('peopleImport.lines')}>
          <PreviewFilter preview={preview} shown={shown} onChange={setShown} />
          <PreviewLines key={shown} lines={lines} />
        </section>
      )}
    </Box>
  );
}
