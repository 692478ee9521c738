import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, type ReactElement, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextSkeleton } from '../../ui/lines-skeleton.tsx';
import { PageGuard } from '../identity/viewer/page-guard.tsx';
import { SessionWatch } from '../identity/viewer/session-watch.tsx';
import { LanguageButton } from './language-button.tsx';
import { SchemeButton } from './scheme-button.tsx';
import { ShellBar } from './shell-bar.tsx';

const Palette = lazy(() => import('./palette.tsx').then((module) => ({ default: module.Palette })));

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
      <ShellBar onSearch={() => setPalette(true)} />
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
          <PageGuard>
            <Outlet />
          </PageGuard>
        </Suspense>
      </Box>
      <Box
        component="footer"
        sx={{ borderTop: 1, borderColor: 'divider', px: { xs: 4, sm: 6 }, py: 5, maxWidth: 1440, mx: 'auto' }}
      >
        <Box className="no-print" sx={{ display: { xs: 'flex', sm: 'none' }, mx: -3, mb: 2 }}>
          <SchemeButton />
          <LanguageButton />
        </Box>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('app.source')}
        </Typography>
      </Box>
      <SessionWatch />
      {palette && (
        <Suspense fallback={null}>
          <Palette onClose={() => setPalette(false)} />
        </Suspense>
      )}
    </>
  );
}
