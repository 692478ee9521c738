import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon.tsx';

export interface RemovableFilter {
  readonly key: string;
  readonly label: string;
  readonly onRemove: () => void;
}

/** The applied filters, each removable. */
export function RemovableFilters({ filters }: { readonly filters: readonly RemovableFilter[] }): ReactElement | null {
  const { t } = useTranslation();
  if (filters.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label={t('directory.applied')}
      className="no-print"
      sx={{ listStyle: 'none', p: 0, m: 0, pb: 2, display: 'flex', flexWrap: 'wrap', gap: 2 }}
    >
      {filters.map(({ key, label, onRemove }) => (
        <Box component="li" key={key} sx={{ minWidth: 0 }}>
          <Button
            size="small"
            aria-label={t('directory.remove', { label })}
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
    </Box>
  );
}
