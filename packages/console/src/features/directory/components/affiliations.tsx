import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { RouteLink } from '../../../ui/links.tsx';
import { PageSection } from '../../../ui/page-section.tsx';
import { personName } from '../model/names.ts';
import { periodState } from '../model/periods.ts';
import { EndButton } from './end-button.tsx';
import { PeriodWords } from './period-words.tsx';

const AddAffiliation = lazy(() =>
  import('../forms/add-affiliation.tsx').then((module) => ({ default: module.AddAffiliation })),
);
const EndAffiliation = lazy(() =>
  import('../forms/end-affiliation.tsx').then((module) => ({ default: module.EndAffiliation })),
);

const FRAGMENT = graphql(`
  fragment Affiliations_person on Person {
    id
    familyName
    givenNames
    allowedActions
    affiliations {
      id
      from
      to
      position
      organisationName
      organisation {
        id
      }
    }
  }
`);

/** Where somebody belongs, and belonged. */
export function Affiliations({ person }: { readonly person: FragmentType<typeof FRAGMENT> }): ReactElement {
  const { t } = useTranslation();
  const { today } = useDates();
  const it = useFragmentData(FRAGMENT, person);
  const { id, allowedActions, affiliations } = it;
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<string>();
  const ended = affiliations.find((one) => one.id === ending);
  return (
    <PageSection
      id="affiliations"
      title={t('person.section.affiliations')}
      aside={
        allowedActions.includes('ADD_AFFILIATION') && (
          <Button className="no-print" onClick={() => setAdding(true)} sx={{ minHeight: { xs: 44, md: 36 } }}>
            {t('person.addAffiliation')}
          </Button>
        )
      }
    >
      {affiliations.length === 0 && <Box sx={{ color: 'text.secondary' }}>{t('person.noAffiliation')}</Box>}
      <Box component="ul" aria-label={t('person.affiliationList')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {affiliations.map((one) => (
          <Box component="li" key={one.id} sx={{ py: 3, borderTop: 1, borderColor: 'divider' }}>
            <PeriodWords
              period={one}
              title={
                one.organisation ? (
                  <RouteLink to="/organisations/$id" params={{ id: one.organisation.id }} lang="fr">
                    {one.organisationName}
                  </RouteLink>
                ) : (
                  <span lang="fr">{one.organisationName}</span>
                )
              }
              facts={[one.position]}
              action={
                allowedActions.includes('END_AFFILIATION') &&
                periodState(one, today) !== 'PAST' && (
                  <EndButton
                    label={t('person.endAffiliation')}
                    name={t('person.endAffiliationOf', { name: one.organisationName })}
                    onClick={() => setEnding(one.id)}
                  />
                )
              }
            />
          </Box>
        ))}
      </Box>
      <Suspense fallback={null}>
        {adding && <AddAffiliation personId={id} onClose={() => setAdding(false)} />}
        {ended && (
          <EndAffiliation
            id={ended.id}
            lede={t('personForm.endAffiliationLede', { name: ended.organisationName, person: personName(it) })}
            onClose={() => setEnding(undefined)}
          />
        )}
      </Suspense>
    </PageSection>
  );
}
