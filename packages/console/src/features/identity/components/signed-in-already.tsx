import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRouter } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { NarrowPage } from '../../../ui/narrow-page.tsx';
import { signOut } from '../api/sign-in.ts';
import { safePath } from '../model/safe-path.ts';
import { goWithSession } from '../viewer/go-with-session.ts';
import type { Viewer } from '../viewer/use-viewer.ts';

interface Props {
  readonly viewer: Viewer;
  readonly redirect: string | undefined;
}

/** The page of signing in, for those who did. */
export function SignedInAlready({ viewer, redirect }: Props): ReactElement {
  const { t } = useTranslation();
  const { history } = useRouter();
  const back = `/connexion${redirect === undefined ? '' : `?${new URLSearchParams({ redirect })}`}`;
  return (
    <NarrowPage
      title={t('identity.signIn.already')}
      lede={t('identity.signIn.alreadyBody', { name: viewer.name, email: viewer.email })}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
        <Button
          variant="contained"
          onClick={() => history.push(safePath(redirect, window.location.origin))}
          sx={{ minHeight: 44 }}
        >
          {t('identity.signIn.goOn')}
        </Button>
        <Button color="inherit" onClick={() => void signOut().then(() => goWithSession(back))} sx={{ minHeight: 44 }}>
          {t('identity.signIn.otherAccount')}
        </Button>
      </Box>
    </NarrowPage>
  );
}
