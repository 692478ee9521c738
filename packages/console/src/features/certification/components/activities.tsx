import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { CodedList } from '../../../ui/coded-list.tsx';
import { LongText } from '../../../ui/long-text.tsx';

const FRAGMENT = graphql(`
  fragment Activities_certification on Certification {
    id
    activitiesText
    activities {
      code
      codeDeduced
      statement
    }
  }
`);

/** The activities the certification prepares for, one by one, and the text they come from. */
export function Activities({ certification }: { readonly certification: FragmentType<typeof FRAGMENT> }): ReactElement {
  const { t } = useTranslation();
  const { activities, activitiesText } = useFragmentData(FRAGMENT, certification);
  return (
    <Box>
      {activities.length > 0 && (
        <Box data-testid="activities">
          <CodedList items={activities.map((activity) => ({ ...activity, key: activity.code }))} />
        </Box>
      )}
      {activitiesText && (
        <Box sx={{ mt: activities.length > 0 ? 4 : 0, fontSize: '0.875rem' }}>
          {activities.length > 0 && (
            <Typography variant="h3" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
              {t('certification.activities.text')}
            </Typography>
          )}
          <LongText text={activitiesText} />
        </Box>
      )}
      {activities.length === 0 && !activitiesText && t('app.unknown')}
    </Box>
  );
}
