import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useLocation } from '@tanstack/react-router';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withWords } from '../../i18n/with-words.ts';
import { RouteLink } from '../../ui/links.tsx';
import { useViewer } from '../identity/viewer/use-viewer.ts';
import { initialsOf } from './initials.ts';

const AccountMenu = lazy(
  withWords(() => import('./account-menu.tsx').then((module) => ({ default: module.AccountMenu })), 'identity'),
);

/** The way to sign in for visitors; the menu of the account for the others. */
export function AccountButton(): ReactElement | null {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const { pathname, href } = useLocation();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (viewer === undefined) return null;
  if (viewer === null) {
    const back = pathname.startsWith('/connexion') || pathname === '/certifications' ? undefined : href;
    return (
      <RouteLink
        to="/connexion"
        search={{ redirect: back }}
        underline="none"
        sx={{
          display: 'inline-flex',
          alignItems: 'center',
          minHeight: 44,
          px: 2,
          fontWeight: 560,
          whiteSpace: 'nowrap',
          color: 'text.accent',
        }}
      >
        {t('app.signIn')}
      </RouteLink>
    );
  }
  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        // Whoever speaks to their computer says what they see.
        aria-label={`${t('app.account', { name: viewer.name })} (${initialsOf(viewer.name)})`}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minWidth: 44, minHeight: 44, p: 0 }}
      >
        <Box
          component="span"
          data-initials={initialsOf(viewer.name)}
          sx={{
            // A drawing of the name, which the label says: no text of its own.
            '&::before': { content: 'attr(data-initials)' },
            display: 'grid',
            placeItems: 'center',
            width: 32,
            height: 32,
            borderRadius: '50%',
            bgcolor: 'primary.main',
            color: 'primary.contrastText',
            fontSize: '0.8125rem',
            fontWeight: 650,
          }}
        />
      </Button>
      {anchor && (
        <Suspense fallback={null}>
          <AccountMenu viewer={viewer} anchor={anchor} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  );
}
