import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/use-dates.ts';
import type { RemovableFilter } from '../../../ui/removable-filters.tsx';
import { parseSessionsSearch, type SessionsSearch } from '../model/sessions-search.ts';

/** The filters that are applied to the list of sessions, in words. */
export function useSessionsFilters(
  search: SessionsSearch,
  go: (next: SessionsSearch) => void,
): readonly RemovableFilter[] {
  const { t } = useTranslation();
  const { inWords } = useDates();
  const { states = [], from, to, past } = search;
  const without = (key: string, next: object): Omit<RemovableFilter, 'label'> => ({
    key,
    onRemove: () => go(parseSessionsSearch({ ...search, ...next })),
  });
  const filters: readonly (RemovableFilter | false)[] = [
    ...states.map((state) => ({
      ...without(state, { states: states.filter((one) => one !== state) }),
      label: t(`jury.state.${state}`),
    })),
    from !== undefined && { ...without('from', { from: '' }), label: t('jury.list.fromDay', { date: inWords(from) }) },
    to !== undefined && { ...without('to', { to: '' }), label: t('jury.list.toDay', { date: inWords(to) }) },
    past === true && { ...without('past', { past: false }), label: t('jury.list.past') },
  ];
  return filters.filter((filter) => filter !== false);
}
