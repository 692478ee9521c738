import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useLocation, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { rememberPath } from '../model/remembered-path.ts';

/** The invited address has an account already: one signs in, and comes back. */
export function SignInFirst({ email }: { readonly email: string }): ReactElement {
  const { t } = useTranslation();
  const { href } = useLocation();
  const navigate = useNavigate();
  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      <Typography>{t('identity.invitation.existing', { email })}</Typography>
      <div>
        <Button
          variant="contained"
          onClick={() => {
            // Kept here and not in an address: the key of the link is a secret.
            rememberPath(href);
            void navigate({ to: '/connexion' });
          }}
          sx={{ minHeight: 44 }}
        >
          {t('identity.invitation.signIn')}
        </Button>
      </div>
    </Box>
  );
}
