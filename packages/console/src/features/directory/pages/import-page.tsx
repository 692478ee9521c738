import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import { TextSkeleton } from '../../../ui/lines-skeleton.tsx';
import { RouteLink } from '../../../ui/links.tsx';
import { Forbidden } from '../../identity/viewer/forbidden.tsx';
import { useViewer } from '../../identity/viewer/use-viewer.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { FileStep } from '../components/file-step.tsx';
import { ImportSteps } from '../components/import-steps.tsx';
import { PreviewStep } from '../components/preview-step.tsx';
import { ResultStep } from '../components/result-step.tsx';
import { useImport } from '../components/use-import.ts';

const MAY_IMPORT_QUERY = graphql(`
  query MayImport {
    directoryActions
  }
`);

/** Many people from a file, in three steps: the file, what it would do line by line, what it did. */
export function ImportPage(): ReactElement {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const { data, error, refetch } = useQuery(MAY_IMPORT_QUERY);
  const { state, read, confirm, restart } = useImport();
  if (!data) {
    return error ? (
      <QueryProblem level="h1" error={error} onRetry={() => void refetch()} />
    ) : (
      <TextSkeleton lines={8} />
    );
  }
  if (!data.directoryActions.includes('IMPORT_PERSONS')) return <Forbidden name={viewer?.name ?? ''} />;
  return (
    <>
      <title>{`${t('peopleImport.title')} · ${t('app.name')}`}</title>
      <Box sx={{ mb: 3, fontSize: '0.8125rem' }}>
        <RouteLink to="/personnes" sx={{ display: 'inline-flex', alignItems: 'center', minHeight: { xs: 44, md: 24 } }}>
          {t('people.title')}
        </RouteLink>
      </Box>
      <Typography variant="h1">{t('peopleImport.title')}</Typography>
      <Typography sx={{ color: 'text.secondary', mt: 1 }}>{t('peopleImport.lede')}</Typography>
      <ImportSteps current={state.step} />
      {state.step === 'FILE' && <FileStep pending={state.pending} problem={state.problem} onFile={read} />}
      {state.step === 'PREVIEW' && (
        // A preview read again is another one: what was scrolled and filtered belongs to the first.
        <PreviewStep key={state.preview.digest} state={state} onFile={read} onConfirm={confirm} onRestart={restart} />
      )}
      {state.step === 'RESULT' && <ResultStep result={state.result} onRestart={restart} />}
    </>
  );
}
