import Button from '@mui/material/Button';
import { useLocation } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice.tsx';
import { signOut } from '../../identity/api/sign-in.ts';
import { goWithSession } from '../../identity/viewer/go-with-session.ts';

/** Before one signs: one proves who one is, and comes back to these minutes. */
export function SignInAgain(): ReactElement {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const signInAgain = async (): Promise<void> => {
    await signOut();
    goWithSession(`/connexion?${new URLSearchParams({ redirect: `${pathname}#minutes` })}`);
  };
  return (
    <Notice
      title={t('minutes.againTitle')}
      actions={
        <Button variant="contained" onClick={() => void signInAgain()} sx={{ minHeight: 44 }}>
          {t('minutes.again')}
        </Button>
      }
    >
      {t('minutes.againBody')}
    </Notice>
  );
}
