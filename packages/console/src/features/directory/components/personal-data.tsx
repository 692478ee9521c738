import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { PageSection } from '../../../ui/page-section.tsx';
import { personName } from '../model/names.ts';
import { saveArchive } from '../model/save-archive.ts';

const ErasePerson = lazy(() => import('../forms/erase-person.tsx').then((module) => ({ default: module.ErasePerson })));

const FRAGMENT = graphql(`
  fragment PersonalData_person on Person {
    id
    familyName
    givenNames
    allowedActions
  }
`);

type Export = 'PENDING' | 'DONE' | 'FAILED';
const EXPORT_WORDS = { PENDING: 'exportPending', DONE: 'exportDone', FAILED: 'exportFailed' } as const;

/** What somebody can ask about what is kept on them: a copy, or to be forgotten. */
export function PersonalData({ person }: { readonly person: FragmentType<typeof FRAGMENT> }): ReactElement | null {
  const { t } = useTranslation();
  const it = useFragmentData(FRAGMENT, person);
  const [erasing, setErasing] = useState(false);
  const [exported, setExported] = useState<Export>();
  const mayExport = it.allowedActions.includes('EXPORT');
  const mayErase = it.allowedActions.includes('ERASE');
  if (!mayExport && !mayErase) return null;
  const save = (): void => {
    if (exported === 'PENDING') return;
    setExported('PENDING');
    saveArchive(it.id).then(
      () => setExported('DONE'),
      () => setExported('FAILED'),
    );
  };
  return (
    <Box className="no-print">
      <PageSection id="data" title={t('person.section.data')}>
        <Box sx={{ maxWidth: '65ch' }}>{t('person.dataBody')}</Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, mt: 4 }}>
          {mayExport && (
            <Button variant="outlined" onClick={save} loading={exported === 'PENDING'} sx={{ minHeight: 44 }}>
              {t('person.export')}
            </Button>
          )}
          {mayErase && (
            <Button color="error" onClick={() => setErasing(true)} sx={{ minHeight: 44 }}>
              {t('person.erase')}
            </Button>
          )}
        </Box>
        <Box component="output" sx={{ display: 'block', mt: 2, fontSize: '0.8125rem', color: 'text.secondary' }}>
          {exported ? t(`person.${EXPORT_WORDS[exported]}`) : mayExport && t('person.exportHint')}
        </Box>
      </PageSection>
      {erasing && (
        <Suspense fallback={null}>
          <ErasePerson id={it.id} name={personName(it)} onClose={() => setErasing(false)} />
        </Suspense>
      )}
    </Box>
  );
}
