import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon.tsx';

/** One thing that can be done with a seat. */
export interface SeatAct {
  readonly key: string;
  readonly label: string;
  readonly destructive?: boolean;
  readonly onDo: () => void;
}

/** Everything that can be done with a seat, behind one button: the way for those who neither drag nor know the keys. */
export function SeatMenu({ name, acts }: { readonly name: string; readonly acts: readonly SeatAct[] }): ReactElement {
  const { t } = useTranslation();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <Box className="no-print" sx={{ flexShrink: 0 }}>
      <IconButton
        aria-label={t('jury.seat.actions', { name })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ width: { xs: 44, md: 32 }, height: { xs: 44, md: 32 }, color: 'text.secondary', borderRadius: 0.75 }}
      >
        <Icon name="more" />
      </IconButton>
      {anchor && (
        <Menu
          open
          anchorEl={anchor}
          onClose={() => setAnchor(null)}
          anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
          transformOrigin={{ vertical: 'top', horizontal: 'right' }}
          slotProps={{ paper: { sx: { border: 1, borderColor: 'divider', maxWidth: 'calc(100vw - 32px)' } } }}
        >
          {acts.map(({ key, label, destructive = false, onDo }) => (
            <MenuItem
              key={key}
              onClick={() => {
                setAnchor(null);
                onDo();
              }}
              sx={{
                minHeight: { xs: 44, md: 36 },
                fontSize: '0.875rem',
                whiteSpace: 'normal',
                ...(destructive ? { color: 'error.main' } : {}),
              }}
            >
              {label}
            </MenuItem>
          ))}
        </Menu>
      )}
    </Box>
  );
}
