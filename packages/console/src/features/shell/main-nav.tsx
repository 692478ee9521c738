import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PathLink } from '../../ui/path-link.tsx';
import { openTo, pathOf } from '../identity/viewer/navigation.ts';
import { useViewer } from '../identity/viewer/use-viewer.ts';

/** The parts of the console the server shows to whoever reads; on a phone they stand in the menu of the account. */
export function MainNav(): ReactElement {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const open = viewer ? openTo(viewer) : (['CERTIFICATIONS'] as const);
  const entries = open.filter((entry) => entry !== 'ACCOUNT');
  return (
    <Box
      component="nav"
      aria-label={t('app.nav')}
      sx={{ display: { xs: 'none', md: 'flex' }, gap: { md: 2.5, lg: 6 }, minWidth: 0 }}
    >
      {entries.map((entry) => (
        <PathLink
          key={entry}
          path={pathOf(entry)}
          underline="none"
          sx={{
            color: 'text.secondary',
            fontWeight: 560,
            display: 'inline-flex',
            alignItems: 'center',
            minHeight: 44,
            whiteSpace: 'nowrap',
            '&[aria-current]': { color: 'text.accent', boxShadow: 'inset 0 -2px 0 var(--mui-palette-primary-main)' },
            '&:hover': { color: 'text.primary' },
          }}
        >
          {t(`app.entry.${entry}`)}
        </PathLink>
      ))}
    </Box>
  );
}
