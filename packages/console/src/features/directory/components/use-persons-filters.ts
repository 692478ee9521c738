import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/use-dates.ts';
import type { RemovableFilter } from '../../../ui/removable-filters.tsx';
import type { PersonsSearch } from '../model/directory-search.ts';
import { useOrganisationName } from './use-organisation-name.ts';

/** The filters that are applied to the list of people, in words. */
export function usePersonsFilters(
  search: PersonsSearch,
  go: (next: PersonsSearch) => void,
): readonly RemovableFilter[] {
  const { t } = useTranslation();
  const { inWords } = useDates();
  const { organisation, college, on } = search;
  const name = useOrganisationName(organisation);
  const filters: readonly (RemovableFilter | false)[] = [
    organisation !== undefined && {
      key: 'organisation',
      label: t('people.chip.organisation', { name: name ?? '…' }),
      onRemove: () => go({ ...search, organisation: undefined }),
    },
    college !== undefined && {
      key: 'college',
      label: t(`college.${college}`),
      onRemove: () => go({ ...search, college: undefined }),
    },
    on !== undefined && {
      key: 'on',
      label: t('people.chip.on', { date: inWords(on) }),
      onRemove: () => go({ ...search, on: undefined }),
    },
  ];
  return filters.filter((filter) => filter !== false);
}
