import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Definitions } from '../../../ui/definitions.tsx';
import { TextSkeleton } from '../../../ui/lines-skeleton.tsx';
import { AuthenticatorSection } from '../components/authenticator-section.tsx';
import { LanguageChoice } from '../components/language-choice.tsx';
import { OwnData } from '../components/own-data.tsx';
import { OwnRoles } from '../components/own-roles.tsx';
import { OwnSection } from '../components/own-section.tsx';
import { PasskeysSection } from '../components/passkeys-section.tsx';
import { PasswordSection } from '../components/password-section.tsx';
import { SessionsSection } from '../components/sessions-section.tsx';
import { useViewer } from '../viewer/use-viewer.ts';

/** Who somebody is here, what they may do, and how they sign in. */
export function AccountPage(): ReactElement {
  const { t } = useTranslation();
  const { viewer, again } = useViewer();
  if (!viewer) return <TextSkeleton lines={8} />;
  return (
    <Box sx={{ maxWidth: 760, mx: 'auto', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 8 }}>
      <title>{`${t('identity.account.title')} · ${t('app.name')}`}</title>
      <div>
        <Typography variant="h1">{t('identity.account.title')}</Typography>
        <Typography sx={{ mt: 2, color: 'text.secondary' }}>{t('identity.account.lede')}</Typography>
      </div>
      <OwnSection id="identity" title={t('identity.account.identity')} lede={t('identity.account.nameHint')}>
        <Definitions
          items={[
            { term: t('identity.account.name'), value: viewer.name },
            { term: t('identity.email'), value: viewer.email },
          ]}
        />
        <LanguageChoice viewer={viewer} />
      </OwnSection>
      <OwnRoles viewer={viewer} />
      <PasskeysSection />
      <PasswordSection viewer={viewer} />
      <AuthenticatorSection viewer={viewer} onChanged={again} />
      <SessionsSection />
      {viewer.personId !== null && <OwnData personId={viewer.personId} />}
    </Box>
  );
}
