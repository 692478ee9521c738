import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { CollegeMark } from '../../../ui/college-mark.tsx';
import { RouteLink } from '../../../ui/links.tsx';
import { PageSection } from '../../../ui/page-section.tsx';
import { periodState } from '../model/periods.ts';
import { EndButton } from './end-button.tsx';
import { PeriodChart } from './period-chart.tsx';
import { PeriodWords } from './period-words.tsx';
import { usePeriodWords } from './use-period-words.ts';

const EndMandate = lazy(() => import('../forms/end-mandate.tsx').then((module) => ({ default: module.EndMandate })));

const FRAGMENT = graphql(`
  fragment Mandates_person on Person {
    id
    allowedActions
    mandates {
      id
      from
      to
      college
      tempWork
      source
      organisationName
      examCentreName
      organisation {
        id
      }
    }
  }
`);

/** For whom somebody sits, sat and will sit. */
export function Mandates({ person }: { readonly person: FragmentType<typeof FRAGMENT> }): ReactElement {
  const { t } = useTranslation();
  const { today } = useDates();
  const { span } = usePeriodWords();
  const { allowedActions, mandates } = useFragmentData(FRAGMENT, person);
  const [ending, setEnding] = useState<string>();
  const ended = mandates.find(({ id }) => id === ending);
  const mayEnd = allowedActions.includes('END_MANDATE');
  return (
    <PageSection id="mandates" title={t('person.section.mandates')}>
      {mandates.length === 0 ? (
        <Box sx={{ color: 'text.secondary' }}>{t('person.noMandate')}</Box>
      ) : (
        <PeriodChart
          label={t('person.mandateList')}
          periods={mandates.map((mandate) => ({
            key: mandate.id,
            from: mandate.from,
            to: mandate.to,
            colour: mandate.college === 'EMPLOYERS' ? 'college.employers' : 'college.unions',
            words: (
              <PeriodWords
                period={mandate}
                title={
                  <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start' }}>
                    <CollegeMark
                      college={mandate.college}
                      letter={t(`college.letter.${mandate.college}`)}
                      label={t(`college.${mandate.college}`)}
                      compact
                    />
                    {mandate.organisation ? (
                      <RouteLink to="/organisations/$id" params={{ id: mandate.organisation.id }} lang="fr">
                        {mandate.organisationName}
                      </RouteLink>
                    ) : (
                      <span lang="fr">{mandate.organisationName}</span>
                    )}
                  </Box>
                }
                facts={[
                  mandate.examCentreName
                    ? t('person.centre', { name: mandate.examCentreName })
                    : t('person.allCentres'),
                  mandate.tempWork && t('person.tempWork'),
                  mandate.source && t('person.source', { source: mandate.source }),
                ]}
                action={
                  mayEnd &&
                  periodState(mandate, today) !== 'PAST' && (
                    <EndButton
                      label={t('person.endMandate')}
                      name={t('person.endMandateOf', { name: mandate.organisationName })}
                      onClick={() => setEnding(mandate.id)}
                    />
                  )
                }
              />
            ),
          }))}
        />
      )}
      {ended && (
        <Suspense fallback={null}>
          <EndMandate
            id={ended.id}
            lede={t('personForm.endMandateLede', { name: ended.organisationName, person: span(ended) })}
            onClose={() => setEnding(undefined)}
          />
        </Suspense>
      )}
    </PageSection>
  );
}
