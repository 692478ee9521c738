import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import Typography from '@mui/material/Typography';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The filter panel on a phone. */
export function FilterDrawer({
  onClose,
  children,
}: {
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <Drawer
      open
      anchor="bottom"
      onClose={onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-modal': true,
          'aria-label': t('catalogue.filters'),
          sx: { maxHeight: '88vh', borderRadius: '12px 12px 0 0' },
        },
      }}
    >
      <Box sx={{ p: 5, overflowY: 'auto' }}>
        <Typography variant="h2" sx={{ mb: 4 }}>
          {t('catalogue.filters')}
        </Typography>
        {children}
      </Box>
      <Box sx={{ p: 4, borderTop: 1, borderColor: 'divider' }}>
        <Button fullWidth variant="contained" onClick={onClose} sx={{ minHeight: 48 }}>
          {t('catalogue.seeResults')}
        </Button>
      </Box>
    </Drawer>
  );
}
