import Button from '@mui/material/Button';
import { useLocation } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice.tsx';
import { signOut } from '../api/sign-in.ts';
import { goWithSession } from '../viewer/go-with-session.ts';
import type { Viewer } from '../viewer/use-viewer.ts';

interface Props {
  readonly viewer: Viewer;
  /** The address that is invited. */
  readonly invited: string;
}

/** An invitation opened by somebody it is not for. */
export function OtherAccount({ viewer, invited }: Props): ReactElement {
  const { t } = useTranslation();
  const { href } = useLocation();
  const title = t('identity.invitation.otherTitle');
  return (
    <>
      <title>{`${title} · ${t('app.name')}`}</title>
      <Notice
        level="h1"
        title={title}
        code={t('error.code', { code: 'INVITATION_OTHER_ACCOUNT' })}
        actions={
          <Button
            variant="contained"
            onClick={() => void signOut().then(() => goWithSession(href))}
            sx={{ minHeight: 44 }}
          >
            {t('identity.invitation.signOut')}
          </Button>
        }
      >
        {t('identity.invitation.otherBody', { email: viewer.email, invited })}
      </Notice>
    </>
  );
}
