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
import { periodState } from '../model/periods.ts';
import { EndButton } from './end-button.tsx';
import { PeriodChart } from './period-chart.tsx';
import { PeriodWords } from './period-words.tsx';
import { usePeriodWords } from './use-period-words.ts';

const GiveRepresentativity = lazy(() =>
  import('../forms/give-representativity.tsx').then((module) => ({ default: module.GiveRepresentativity })),
);
const EndRepresentativity = lazy(() =>
  import('../forms/end-representativity.tsx').then((module) => ({ default: module.EndRepresentativity })),
);

const FRAGMENT = graphql(`
  fragment Representativities_organisation on Organisation {
    id
    allowedActions
    representativities {
      id
      from
      to
      source
      branchName
      branch {
        id
      }
    }
  }
`);

/** When the organisation is representative of which branch, by which text. */
export function Representativities({
  organisation,
}: {
  readonly organisation: FragmentType<typeof FRAGMENT>;
}): ReactElement {
  const { t } = useTranslation();
  const { today } = useDates();
  const { span } = usePeriodWords();
  const { id, allowedActions, representativities } = useFragmentData(FRAGMENT, organisation);
  const [giving, setGiving] = useState(false);
  const [ending, setEnding] = useState<string>();
  const ended = representativities.find((period) => period.id === ending);
  const mayEnd = allowedActions.includes('END_REPRESENTATIVITY');
  return (
    <PageSection
      id="representativity"
      title={t('organisation.section.representativity')}
      aside={
        allowedActions.includes('GIVE_REPRESENTATIVITY') && (
          <Button className="no-print" onClick={() => setGiving(true)} sx={{ minHeight: { xs: 44, md: 36 } }}>
            {t('organisation.giveRepresentativity')}
          </Button>
        )
      }
    >
      {representativities.length === 0 ? (
        <Box sx={{ color: 'text.secondary' }}>{t('organisation.noRepresentativity')}</Box>
      ) : (
        <PeriodChart
          label={t('organisation.representativityList')}
          periods={representativities.map((period) => ({
            key: period.id,
            from: period.from,
            to: period.to,
            words: (
              <PeriodWords
                period={period}
                title={
                  period.branch ? (
                    <RouteLink to="/organisations/$id" params={{ id: period.branch.id }} lang="fr">
                      {period.branchName}
                    </RouteLink>
                  ) : (
                    <span lang="fr">{period.branchName}</span>
                  )
                }
                facts={[period.source]}
                action={
                  mayEnd &&
                  periodState(period, today) !== 'PAST' && (
                    <EndButton
                      label={t('organisation.endRepresentativity')}
                      name={t('organisation.endRepresentativityOf', { branch: period.branchName })}
                      onClick={() => setEnding(period.id)}
                    />
                  )
                }
              />
            ),
          }))}
        />
      )}
      <Suspense fallback={null}>
        {giving && <GiveRepresentativity organisationId={id} onClose={() => setGiving(false)} />}
        {ended && (
          <EndRepresentativity
            id={ended.id}
            lede={`${ended.branchName}, ${span(ended)}.`}
            onClose={() => setEnding(undefined)}
          />
        )}
      </Suspense>
    </PageSection>
  );
}
