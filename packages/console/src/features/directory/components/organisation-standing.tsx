import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { StateMark } from '../../../ui/state-mark.tsx';
import { departmentName } from '../model/departments.ts';
import { holdsOn } from '../model/periods.ts';
import { usePeriodWords } from './use-period-words.ts';

const FRAGMENT = graphql(`
  fragment OrganisationStanding_organisation on Organisation {
    id
    kind
    departments
    representativities {
      id
      from
      to
      branchName
    }
  }
`);

const FEW = 2;

/** What an organisation stands for today: the departments it answers for, the branches it is representative of. */
export function OrganisationStanding({
  organisation,
}: {
  readonly organisation: FragmentType<typeof FRAGMENT>;
}): ReactElement | null {
  const { t } = useTranslation();
  const { today } = useDates();
  const { span } = usePeriodWords();
  const { departments, representativities } = useFragmentData(FRAGMENT, organisation);
  if (departments.length > 0) {
    const named = departments.length <= FEW;
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {named
          ? departments.map((code) => `${departmentName(code)} (${code})`).join(', ')
          : t('organisations.row.departments', { count: departments.length, codes: departments.join(', ') })}
      </Box>
    );
  }
  const current = representativities.filter((period) => holdsOn(period, today));
  if (representativities.length > 0 && current.length === 0) {
    return <StateMark mark="no">{t('organisations.row.noneToday')}</StateMark>;
  }
  return (
    <>
      {current.map((period) => (
        <Box key={period.id} sx={{ mb: 0.5, '& > span': { whiteSpace: 'normal', alignItems: 'flex-start' } }}>
          <StateMark mark="yes">{t('organisations.row.representative', { branch: period.branchName })}</StateMark>
          <Box sx={{ color: 'text.secondary', pl: 5.5 }}>{span(period)}</Box>
        </Box>
      ))}
    </>
  );
}
