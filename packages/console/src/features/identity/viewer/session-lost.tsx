import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Typography from '@mui/material/Typography';
import { useLocation } from '@tanstack/react-router';
import { type ReactElement, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { goWithSession } from './go-with-session.ts';

/** The one thing to do: the dialog stands over whatever had the focus. */
const focusWhenShown = (button: HTMLButtonElement | null): void => button?.focus();

/** Says that the session is over, and leads back here through signing in. */
export function SessionLost(): ReactElement {
  const { t } = useTranslation();
  const id = useId();
  const { href } = useLocation();
  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby={id} role="alertdialog" aria-describedby={`${id}-body`}>
      <Box sx={{ display: 'grid', gap: 4, p: { xs: 4, sm: 6 } }}>
        <Typography variant="h2" id={id}>
          {t('identity.lost.title')}
        </Typography>
        <Typography id={`${id}-body`}>{t('identity.lost.body')}</Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
          <Button
            variant="contained"
            ref={focusWhenShown}
            onClick={() => goWithSession(`/connexion?${new URLSearchParams({ redirect: href })}`)}
            sx={{ minHeight: 44 }}
          >
            {t('identity.lost.signIn')}
          </Button>
          <Button color="inherit" onClick={() => goWithSession('/certifications')} sx={{ minHeight: 44 }}>
            {t('identity.lost.leave')}
          </Button>
        </Box>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('error.code', { code: 'UNAUTHENTICATED' })}
        </Typography>
      </Box>
    </Dialog>
  );
}
