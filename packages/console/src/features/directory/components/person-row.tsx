import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { CollegeMark } from '../../../ui/college-mark.tsx';
import { RouteLink } from '../../../ui/links.tsx';
import { ListRow, ROW_LINK } from '../../../ui/list-row.tsx';
import { personName } from '../model/names.ts';
import { holdsOn, periodState } from '../model/periods.ts';

const FRAGMENT = graphql(`
  fragment PersonRow_person on Person {
    id
    familyName
    givenNames
    contact {
      email
      phone
    }
    affiliations {
      id
      from
      to
      organisationName
      organisation {
        id
        shortName
      }
    }
    mandates {
      id
      from
      to
      college
      organisationName
      organisation {
        id
        shortName
      }
    }
  }
`);

interface Props {
  readonly person: FragmentType<typeof FRAGMENT>;
  /** The day whose mandates are shown: today where none is given. */
  readonly on?: string;
}

/** One person in a list: where they belong, for whom they sit that day, and how they are reached. */
export function PersonRow({ person, on }: Props): ReactElement {
  const { t } = useTranslation();
  const { today, away } = useDates();
  const row = useFragmentData(FRAGMENT, person);
  const day = on ?? today;
  const ties = row.affiliations.filter((one) => holdsOn(one, day));
  const mandates = row.mandates.filter((one) => holdsOn(one, day));
  return (
    <ListRow columns={{ sm: 'minmax(0,1fr) minmax(0,1fr)', lg: 'minmax(0,5fr) minmax(0,5fr) minmax(0,4fr)' }}>
      <Box sx={{ minWidth: 0 }}>
        <RouteLink to="/personnes/$id" params={{ id: row.id }} {...ROW_LINK}>
          {personName(row)}
        </RouteLink>
        <Box sx={{ color: 'text.secondary', mt: 0.5 }} lang="fr">
          {ties.length > 0
            ? ties.map((one) => one.organisation?.shortName ?? one.organisationName).join(', ')
            : t('people.row.noTie')}
        </Box>
      </Box>
      <Box sx={{ minWidth: 0, display: 'grid', gap: 0.5, alignContent: 'start' }}>
        {mandates.map((one) => (
          <Box key={one.id} sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start' }}>
            <CollegeMark
              college={one.college}
              letter={t(`college.letter.${one.college}`)}
              label={t(`college.${one.college}`)}
              compact
            />
            <Box sx={{ minWidth: 0 }}>
              <span lang="fr">{one.organisation?.shortName ?? one.organisationName}</span>
              {one.to && periodState(one, today) === 'ENDING' && (
                <Box component="span" sx={{ color: 'warning.main', fontWeight: 560 }}>
                  {` · ${t('people.row.endsAway', { away: away(one.to) })}`}
                </Box>
              )}
            </Box>
          </Box>
        ))}
        {mandates.length === 0 && <Box sx={{ color: 'text.secondary' }}>{t('people.row.noMandate')}</Box>}
      </Box>
      <Box
        sx={{
          minWidth: 0,
          color: 'text.secondary',
          display: { xs: row.contact ? 'flex' : 'none', sm: 'none', lg: 'block' },
          flexWrap: 'wrap',
          columnGap: 3,
          overflowWrap: 'anywhere',
          fontVariantNumeric: 'tabular-nums',
        }}
      >
        <div>{row.contact?.email}</div>
        <div>{row.contact?.phone}</div>
      </Box>
    </ListRow>
  );
}
