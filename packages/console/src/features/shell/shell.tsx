import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, type ReactElement, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import { TextSkeleton } from '../../ui/lines-skeleton.tsx';
import { RouteLink } from '../../ui/links.tsx';
import { LanguageButton } from './language-button.tsx';
import { SchemeButton } from './scheme-button.tsx';

const Palette = lazy(() => import('./palette.tsx').then((module) => ({ default: module.Palette })));

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The frame of every page: skip link, bar, content, palette. */
export function Shell(): ReactElement {
  const { t } = useTranslation();
  const [palette, setPalette] = useState(false);
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setPalette((open) => !open);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  useEffect(() => {
    if (shown.current !== pathname) main.current?.focus({ preventScroll: true });
    shown.current = pathname;
  }, [pathname]);

  return (
    <>
      <Box
        component="a"
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
        sx={{
          position: 'fixed',
          top: 8,
          left: 8,
          zIndex: 1300,
          px: 4,
          py: 2,
          borderRadius: 1,
          bgcolor: 'primary.main',
          color: 'primary.contrastText',
          transform: 'translateY(-200%)',
          '&:focus': { transform: 'none' },
        }}
      >
        {t('app.skip')}
      </Box>
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
            <Typography component="span" sx={{ fontWeight: 700, letterSpacing: '-0.01em', fontSize: '1.0625rem' }}>
              {t('app.name')}
            </Typography>
          </RouteLink>
          <Box component="nav" aria-label={t('app.nav')} sx={{ display: { xs: 'none', sm: 'block' } }}>
            <RouteLink
              to="/certifications"
              underline="none"
              sx={{
                color: 'text.secondary',
                fontWeight: 560,
                display: 'inline-flex',
                alignItems: 'center',
                minHeight: 44,
                '&.active': { color: 'text.accent' },
              }}
            >
              {t('app.catalogue')}
            </RouteLink>
          </Box>
          <Box sx={{ flex: 1 }} />
          <Button
            color="inherit"
            onClick={() => setPalette(true)}
            aria-keyshortcuts={isMac ? 'Meta+K' : 'Control+K'}
            startIcon={<Icon name="search" />}
            sx={{
              color: 'text.secondary',
              minHeight: 36,
              minWidth: 44,
              px: { xs: 2, md: 3 },
              border: { md: 1 },
              borderColor: { md: 'divider' },
              '& .MuiButton-startIcon': { mx: { xs: 0, md: '-4px 8px' }, mr: { md: 2 } },
            }}
          >
            <Box
              component="span"
              sx={(theme) => ({ [theme.breakpoints.down('md')]: { position: 'absolute', clipPath: 'inset(50%)' } })}
            >
              {t('palette.open')}
            </Box>
            <Box
              component="kbd"
              aria-hidden="true"
              sx={{
                display: { xs: 'none', md: 'inline' },
                font: 'inherit',
                fontSize: '0.75rem',
                color: 'text.secondary',
                ml: 4,
              }}
            >
              {isMac ? '⌘ K' : 'Ctrl K'}
            </Box>
          </Button>
          <SchemeButton />
          <LanguageButton />
        </Box>
      </Box>
      <Box
        component="main"
        id="content"
        ref={main}
        tabIndex={-1}
        sx={{
          maxWidth: 1440,
          mx: 'auto',
          px: { xs: 4, sm: 6 },
          py: { xs: 5, sm: 8 },
          minHeight: 'calc(100vh - 120px)',
        }}
      >
        <Suspense fallback={<TextSkeleton lines={8} />}>
          <Outlet />
        </Suspense>
      </Box>
      <Box
        component="footer"
        sx={{ borderTop: 1, borderColor: 'divider', px: { xs: 4, sm: 6 }, py: 5, maxWidth: 1440, mx: 'auto' }}
      >
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('app.source')}
        </Typography>
      </Box>
      {palette && (
        <Suspense fallback={null}>
          <Palette onClose={() => setPalette(false)} />
        </Suspense>
      )}
    </>
  );
}
