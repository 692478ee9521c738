import { COLLEGES } from '@delibere/shared';
import Box from '@mui/material/Box';
import { type ReactElement, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/use-dates.ts';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { OrganisationField } from '../forms/organisation-field.tsx';
import type { PersonsSearch } from '../model/directory-search.ts';
import { useOrganisationName } from './use-organisation-name.ts';

interface Props {
  readonly search: PersonsSearch;
  readonly onChange: (search: PersonsSearch) => void;
}

/** Every filter of the list of people; what it holds is what the URL says. */
export function PersonsFilters({ search, onChange }: Props): ReactElement {
  const { t } = useTranslation();
  const { today } = useDates();
  const id = useId();
  const name = useOrganisationName(search.organisation);
  return (
    <Box sx={{ display: 'grid', gap: 5 }}>
      <OrganisationField
        field={{ id, label: t('people.filter.organisation'), error: undefined }}
        hint={t('people.filter.organisationHint')}
        chosen={search.organisation ? { id: search.organisation, name: name ?? '' } : null}
        onChoose={(chosen) => onChange({ ...search, organisation: chosen?.id })}
      />
      <ChoiceGroup
        legend={t('people.filter.college')}
        single
        options={[
          { value: 'any', label: t('people.filter.any'), checked: search.college === undefined },
          ...COLLEGES.map((college) => ({
            value: college,
            label: t(`college.${college}`),
            checked: search.college === college,
          })),
        ]}
        onToggle={(value) => onChange({ ...search, college: COLLEGES.find((college) => college === value) })}
      />
      <DateField
        label={t('people.filter.on')}
        value={search.on ?? ''}
        onChange={(on) => onChange({ ...search, on: on || undefined })}
        today={today}
        todayLabel={t('dates.today')}
      />
    </Box>
  );
}
