import Button from '@mui/material/Button';
import { useLocation } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice.tsx';
import { signOut } from '../api/sign-in.ts';
import { goWithSession } from '../viewer/go-with-session.ts';

/** A session too old for what is asked: one signs in again, and comes back. */
export function FreshSession(): ReactElement {
  const { t } = useTranslation();
  const { href } = useLocation();
  const signInAgain = async (): Promise<void> => {
    await signOut();
    goWithSession(`/connexion?${new URLSearchParams({ redirect: href })}`);
  };
  return (
    <Notice
      alert
      title={t('identity.account.freshTitle')}
      code={t('error.code', { code: 'SESSION_NOT_FRESH' })}
      actions={
        <Button variant="contained" onClick={() => void signInAgain()} sx={{ minHeight: 44 }}>
          {t('identity.account.fresh')}
        </Button>
      }
    >
      {t('identity.account.freshBody')}
    </Notice>
  );
}
