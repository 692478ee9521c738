import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useRouter } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { signOut } from '../identity/api/sign-in.ts';
import { goWithSession } from '../identity/viewer/go-with-session.ts';
import { openTo, pathOf } from '../identity/viewer/navigation.ts';
import { useRoleWords } from '../identity/viewer/use-role-words.ts';
import type { Viewer } from '../identity/viewer/use-viewer.ts';

interface Props {
  readonly viewer: Viewer;
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

/** Who signed in, as what, where they can go, and the way out. */
export function AccountMenu({ viewer, anchor, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { history } = useRouter();
  const { inForce } = useRoleWords();
  const go = (path: string): void => {
    onClose();
    history.push(path);
  };
  return (
    <Menu
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      slotProps={{ paper: { sx: { width: 280, maxWidth: 'calc(100vw - 32px)', border: 1, borderColor: 'divider' } } }}
    >
      <Box component="li" role="none" sx={{ px: 4, pt: 2, pb: 3 }}>
        <Box sx={{ fontWeight: 620 }}>{viewer.name}</Box>
        <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{viewer.email}</Box>
        {inForce(viewer).map((words) => (
          <Box key={words} sx={{ fontSize: '0.8125rem', color: 'text.secondary', mt: 1 }}>
            {words}
          </Box>
        ))}
      </Box>
      <Divider component="li" role="none" />
      {openTo(viewer).map((entry) => (
        <MenuItem
          key={entry}
          onClick={() => go(pathOf(entry))}
          sx={{ minHeight: 44, display: entry === 'ACCOUNT' ? 'flex' : { xs: 'flex', md: 'none' } }}
        >
          {t(`app.entry.${entry}`)}
        </MenuItem>
      ))}
      <MenuItem onClick={() => void signOut().then(() => goWithSession('/certifications'))} sx={{ minHeight: 44 }}>
        {t('app.signOut')}
      </MenuItem>
    </Menu>
  );
}
