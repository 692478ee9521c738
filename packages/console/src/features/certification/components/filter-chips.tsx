import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/use-dates.ts';
import { RemovableFilters } from '../../../ui/removable-filters.tsx';
import type { CatalogueSearch, FilterChip } from '../model/catalogue-search.ts';

/** The words of a chip, in the language of the page. */
export function useChipLabel(): (chip: FilterChip) => string {
  const { t } = useTranslation();
  const { inWords } = useDates();
  return ({ key, value }) => {
    if (key === 'active') return t(value === 'true' ? 'catalogue.chip.active' : 'catalogue.chip.inactive');
    if (key === 'on') return t('catalogue.chip.on', { date: inWords(value) });
    if (key === 'levels') return t('catalogue.chip.level', { value });
    if (key === 'kinds') return t('catalogue.chip.kind', { value });
    return t(`catalogue.chip.${key}`, { value });
  };
}

interface Props {
  readonly chips: readonly FilterChip[];
  readonly onChange: (search: CatalogueSearch) => void;
}

/** The applied filters, each removable. */
export function FilterChips({ chips, onChange }: Props): ReactElement {
  const label = useChipLabel();
  return (
    <RemovableFilters
      filters={chips.map((chip) => ({
        key: `${chip.key}-${chip.value}`,
        label: label(chip),
        onRemove: () => onChange(chip.without),
      }))}
    />
  );
}
