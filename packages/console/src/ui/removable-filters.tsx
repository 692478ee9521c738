import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';

export interface RemovableFilter {
  readonly key: string;
  readonly label: string;
  readonly onRemove: () => void;
}

interface Props {
  readonly filters: readonly RemovableFilter[];
  /** Lets go of all of them at once; offered where there are several. */
  readonly onClear?: () => void;
}

/** The applied filters, each removable. */
export function RemovableFilters({ filters, onClear }: Props): ReactElement | null {
  const { t } = useTranslation();
  if (filters.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label={t('catalogue.applied')}
      sx={{ listStyle: 'none', p: 0, m: 0, py: 2, display: 'flex', flexWrap: 'wrap', gap: 2 }}
    >
      {filters.map(({ key, label, onRemove }) => (
        <Box component="li" key={key} sx={{ minWidth: 0 }}>
          <Button
            size="small"
            aria-label={t('catalogue.remove', { label })}
            onClick={onRemove}
            endIcon={<Icon name="close" size={14} />}
            sx={{
              bgcolor: 'background.accent',
              color: 'text.accent',
              minHeight: { xs: 44, md: 32 },
              px: 3,
              borderRadius: 4,
              textAlign: 'left',
            }}
          >
            {label}
          </Button>
        </Box>
      ))}
      {onClear && filters.length > 1 && (
        <li>
          <Button size="small" className="no-print" onClick={onClear} sx={{ minHeight: { xs: 44, md: 32 }, px: 3 }}>
            {t('catalogue.clearAll')}
          </Button>
        </li>
      )}
    </Box>
  );
}
