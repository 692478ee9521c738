import { useTranslation } from 'react-i18next';
import type { RemovableFilter } from '../../../ui/removable-filters.tsx';
import { departmentName } from '../model/departments.ts';
import { type OrganisationsSearch, parseOrganisationsSearch } from '../model/directory-search.ts';

/** The filters that are applied to the list of organisations, in words. */
export function useOrganisationsFilters(
  search: OrganisationsSearch,
  go: (next: OrganisationsSearch) => void,
): readonly RemovableFilter[] {
  const { t } = useTranslation();
  const { kinds = [], department, closed } = search;
  const filters: readonly (RemovableFilter | false)[] = [
    ...kinds.map((kind) => ({
      key: kind,
      label: t(`organisationKind.${kind}`),
      onRemove: () => go(parseOrganisationsSearch({ ...search, kinds: kinds.filter((one) => one !== kind) })),
    })),
    department !== undefined && {
      key: 'department',
      label: `${department} ${departmentName(department)}`,
      onRemove: () => go({ ...search, department: undefined }),
    },
    closed === true && {
      key: 'closed',
      label: t('organisations.filter.closed'),
      onRemove: () => go({ ...search, closed: undefined }),
    },
  ];
  return filters.filter((filter) => filter !== false);
}
