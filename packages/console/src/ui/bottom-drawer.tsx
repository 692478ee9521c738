import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import Typography from '@mui/material/Typography';
import type { ReactElement, ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** Words of the button that closes it. */
  readonly done: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What stands beside a page at a desk, over it on a phone. */
export function BottomDrawer({ title, done, onClose, children }: Props): ReactElement {
  return (
    <Drawer
      open
      anchor="bottom"
      onClose={onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-modal': true,
          'aria-label': title,
          sx: { maxHeight: '88vh', borderRadius: '12px 12px 0 0' },
        },
      }}
    >
      <Box sx={{ p: 5, overflowY: 'auto' }}>
        <Typography variant="h2" sx={{ mb: 4 }}>
          {title}
        </Typography>
        {children}
      </Box>
      <Box sx={{ p: 4, borderTop: 1, borderColor: 'divider' }}>
        <Button fullWidth variant="contained" onClick={onClose} sx={{ minHeight: 48 }}>
          {done}
        </Button>
      </Box>
    </Drawer>
  );
}
