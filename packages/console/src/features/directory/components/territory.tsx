import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { PageSection } from '../../../ui/page-section.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { departmentName } from '../model/departments.ts';

const SetTerritory = lazy(() =>
  import('../forms/set-territory.tsx').then((module) => ({ default: module.SetTerritory })),
);

const FRAGMENT = graphql(`
  fragment Territory_organisation on Organisation {
    id
    name
    version
    departments
    allowedActions
  }
`);

/** The departments an exam centre answers for. */
export function Territory({ organisation }: { readonly organisation: FragmentType<typeof FRAGMENT> }): ReactElement {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const it = useFragmentData(FRAGMENT, organisation);
  return (
    <PageSection
      id="territory"
      title={t('organisation.section.territory')}
      aside={
        it.allowedActions.includes('SET_TERRITORY') && (
          <Button className="no-print" onClick={() => setOpen(true)} sx={{ minHeight: { xs: 44, md: 36 } }}>
            {t('organisation.setTerritory')}
          </Button>
        )
      }
    >
      {it.departments.length === 0 ? (
        <Box sx={{ color: 'text.secondary' }}>{t('organisation.noTerritory')}</Box>
      ) : (
        <Box
          component="ul"
          sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', gap: 3, rowGap: 2 }}
        >
          {it.departments.map((code) => (
            <Box
              component="li"
              key={code}
              sx={{ display: 'flex', alignItems: 'center', gap: 1.5, fontSize: '0.875rem' }}
            >
              <Tag strong>{code}</Tag> {departmentName(code)}
            </Box>
          ))}
        </Box>
      )}
      {open && (
        <Suspense fallback={null}>
          <SetTerritory organisation={it} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </PageSection>
  );
}
