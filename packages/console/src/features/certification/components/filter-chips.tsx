import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/use-dates.ts';
import { Icon } from '../../../ui/icon.tsx';
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
export function FilterChips({ chips, onChange }: Props): ReactElement | null {
  const { t } = useTranslation();
  const label = useChipLabel();
  if (chips.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label={t('catalogue.applied')}
      sx={{ listStyle: 'none', p: 0, m: 0, py: 2, display: 'flex', flexWrap: 'wrap', gap: 2 }}
    >
      {chips.map((chip) => (
        <li key={`${chip.key}-${chip.value}`}>
          <Button
            size="small"
            aria-label={t('catalogue.remove', { label: label(chip) })}
            onClick={() => onChange(chip.without)}
            endIcon={<Icon name="close" size={14} />}
            sx={{ bgcolor: 'background.accent', color: 'text.accent', minHeight: 32, px: 3, borderRadius: 4 }}
          >
            {label(chip)}
          </Button>
        </li>
      ))}
    </Box>
  );
}
