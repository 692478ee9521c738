import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/use-dates.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { JournalChip, JournalSearch } from '../model/journal-search.ts';
import { shortId } from './use-names.ts';

interface Props {
  readonly chips: readonly JournalChip[];
  /** What the object and the actor of the filter are called. */
  readonly names: Readonly<Record<'object' | 'actor', string>>;
  readonly onChange: (search: JournalSearch) => void;
}

/** The applied filters, each removable. */
export function JournalChips({ chips, names, onChange }: Props): ReactElement | null {
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
  if (chips.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label={t('audit.filter.applied')}
      sx={{ listStyle: 'none', p: 0, m: 0, py: 2, display: 'flex', flexWrap: 'wrap', gap: 2 }}
    >
      {chips.map((chip) => (
        <li key={`${chip.key}-${chip.value}`}>
          <Button
            size="small"
            aria-label={t('audit.filter.remove', { label: label(chip) })}
            onClick={() => onChange(chip.without)}
            endIcon={<Icon name="close" size={14} />}
            sx={{ bgcolor: 'background.accent', color: 'text.accent', minHeight: 32, px: 3, borderRadius: 4 }}
          >
            {label(chip)}
          </Button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Button size="small" className="no-print" onClick={() => onChange({})} sx={{ minHeight: 32, px: 3 }}>
            {t('audit.filter.clear')}
          </Button>
        </li>
      )}
    </Box>
  );
}
