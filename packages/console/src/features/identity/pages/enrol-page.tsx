import { SECOND_FACTOR_ROLES } from '@delibere/shared';
import Typography from '@mui/material/Typography';
import { Navigate, useSearch } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextSkeleton } from '../../../ui/lines-skeleton.tsx';
import { NarrowPage } from '../../../ui/narrow-page.tsx';
import { AuthenticatorSetup } from '../components/authenticator-setup.tsx';
import { welcomePath } from '../model/welcome-path.ts';
import { goWithSession } from '../viewer/go-with-session.ts';
import { useViewer, type Viewer } from '../viewer/use-viewer.ts';

const GUARDED: ReadonlySet<string> = new Set(SECOND_FACTOR_ROLES);

/** Setting up the application a role asks for; nothing else opens before, and the page says why. */
export function EnrolPage(): ReactElement {
  const { viewer } = useViewer();
  return viewer ? <Enrol viewer={viewer} /> : <TextSkeleton lines={4} />;
}

function Enrol({ viewer }: { readonly viewer: Viewer }): ReactElement {
  const { t, i18n } = useTranslation();
  const { redirect } = useSearch({ from: '/second-facteur' });
  // As it was when the page opened: once set up, the codes are still to be read.
  const [{ hasAuthenticator, secondFactor }] = useState(viewer);
  if (hasAuthenticator) return <Navigate to="/mon-compte" replace />;
  const isForced = secondFactor === 'TO_ENROL';
  const names = viewer.roles.filter(({ role }) => GUARDED.has(role)).map(({ role }) => t(`identity.roleLabel.${role}`));
  const roles = new Intl.ListFormat(i18n.language).format(new Set(names));
  return (
    <NarrowPage
      title={t('identity.enrol.title')}
      lede={isForced ? t('identity.enrol.lede', { roles }) : t('identity.enrol.ledeFree')}
    >
      {isForced && <Typography>{t('identity.enrol.why')}</Typography>}
      <AuthenticatorSetup
        hasPassword={viewer.hasPassword}
        email={viewer.email}
        onDone={() => goWithSession(isForced ? welcomePath(redirect) : '/mon-compte')}
      />
    </NarrowPage>
  );
}
