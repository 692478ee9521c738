import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import { RouteLink } from '../../ui/links.tsx';
import { AccountButton } from './account-button.tsx';
import { LanguageButton } from './language-button.tsx';
import { MainNav } from './main-nav.tsx';
import { SchemeButton } from './scheme-button.tsx';

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The bar above every page: the way home, the parts of the console, search, appearance, language, account. */
export function ShellBar({ onSearch }: { readonly onSearch: () => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <Box
      component="header"
      className="no-print"
      sx={{
        position: 'sticky',
        top: 0,
        zIndex: 1100,
        bgcolor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: { xs: 1, sm: 4 },
          height: 56,
          px: { xs: 3, sm: 6 },
          maxWidth: 1440,
          mx: 'auto',
        }}
      >
        <RouteLink
          to="/certifications"
          underline="none"
          sx={{ display: 'flex', alignItems: 'center', gap: 2, color: 'text.primary', minHeight: 44 }}
        >
          <Box component="img" src="/favicon.svg" alt="" width={24} height={24} sx={{ display: 'block' }} />
          <Typography
            component="span"
            sx={{ fontWeight: 700, letterSpacing: '-0.01em', fontSize: '1.0625rem', whiteSpace: 'nowrap' }}
          >
            {t('app.name')}
          </Typography>
        </RouteLink>
        <MainNav />
        <Box sx={{ flex: 1 }} />
        <Button
          color="inherit"
          onClick={onSearch}
          aria-keyshortcuts={isMac ? 'Meta+K' : 'Control+K'}
          startIcon={<Icon name="search" />}
          sx={{
            color: 'text.secondary',
            minHeight: 36,
            minWidth: 44,
            px: { xs: 2, lg: 3 },
            border: { lg: 1 },
            borderColor: { lg: 'divider' },
            whiteSpace: 'nowrap',
            '& .MuiButton-startIcon': { mx: { xs: 0, lg: '-4px 8px' }, mr: { lg: 2 } },
          }}
        >
          <Box
            component="span"
            sx={(theme) => ({ [theme.breakpoints.down('lg')]: { position: 'absolute', clipPath: 'inset(50%)' } })}
          >
            {t('palette.open')}
          </Box>
          <Box
            component="kbd"
            aria-hidden="true"
            sx={{
              display: { xs: 'none', lg: 'inline' },
              font: 'inherit',
              fontSize: '0.75rem',
              color: 'text.secondary',
              ml: 4,
            }}
          >
            {isMac ? '⌘ K' : 'Ctrl K'}
          </Box>
        </Button>
        <Box sx={{ display: { xs: 'none', sm: 'flex' }, alignItems: 'center' }}>
          <SchemeButton />
          <LanguageButton />
        </Box>
        <AccountButton />
      </Box>
    </Box>
  );
}
