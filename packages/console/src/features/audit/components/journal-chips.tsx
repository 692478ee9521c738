import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/use-dates.ts';
import { RemovableFilters } from '../../../ui/removable-filters.tsx';
import type { JournalChip, JournalSearch } from '../model/journal-search.ts';
import { shortId } from './use-names.ts';

interface Props {
  readonly chips: readonly JournalChip[];
  /** What the object and the actor of the filter are called. */
  readonly names: Readonly<Record<'object' | 'actor', string>>;
  readonly onChange: (search: JournalSearch) => void;
}

/** The applied filters, each removable. */
export function JournalChips({ chips, names, onChange }: Props): ReactElement {
  const { t } = useTranslation();
  const { inWords } = useDates();
  const label = (chip: JournalChip): string => {
    switch (chip.key) {
      case 'about':
        return t(`audit.family.${chip.value}`);
      case 'kinds':
        return t(`audit.kind.${chip.value}`);
      case 'from':
      case 'to':
        return t(`audit.chip.${chip.key}`, { date: inWords(chip.value) });
      case 'object':
      case 'actor':
        return t(`audit.chip.${chip.key}`, { name: names[chip.key] });
      case 'request':
        return t('audit.chip.request', { id: shortId(chip.value) });
    }
  };
  return (
    <RemovableFilters
      filters={chips.map((chip) => ({
        key: `${chip.key}-${chip.value}`,
        label: label(chip),
        onRemove: () => onChange(chip.without),
      }))}
      onClear={() => onChange({})}
    />
  );
}
