import { useMutation } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRouter, useSearch } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextSkeleton } from '../../../ui/lines-skeleton.tsx';
import { NarrowPage } from '../../../ui/narrow-page.tsx';
import { LanguageChoice } from '../components/language-choice.tsx';
import { RoleLines } from '../components/role-lines.tsx';
import { takePath } from '../model/remembered-path.ts';
import { safePath } from '../model/safe-path.ts';
import { DISMISS_WELCOME } from '../viewer/account-mutations.ts';
import { pathOf } from '../viewer/navigation.ts';
import { PathNavigate } from '../viewer/path-navigate.tsx';
import { useRoleWords } from '../viewer/use-role-words.ts';
import { useViewer, type Viewer } from '../viewer/use-viewer.ts';

/** The first thing seen after signing in, once: what one's roles do here. Those who read it are led on. */
export function WelcomePage(): ReactElement {
  const { viewer } = useViewer();
  return viewer ? <Welcome viewer={viewer} /> : <TextSkeleton lines={4} />;
}

function Welcome({ viewer }: { readonly viewer: Viewer }): ReactElement {
  const { t } = useTranslation();
  const { history } = useRouter();
  const { redirect, again } = useSearch({ from: '/bienvenue' });
  const words = useRoleWords();
  const [dismiss] = useMutation(DISMISS_WELCOME);
  // As it was when the page opened: the mutation changes it under the page.
  const [isNew] = useState(!viewer.welcomed);
  const ofCasesOnly = viewer.navigation[0] === 'MY_CASES';
  const [wanted] = useState(() => redirect ?? takePath());
  const next = wanted === undefined && ofCasesOnly ? pathOf('MY_CASES') : safePath(wanted, window.location.origin);
  if (!isNew && !again) return <PathNavigate path={next} />;
  const roles = [...new Set(viewer.roles.map(({ role }) => role))];
  const start = async (): Promise<void> => {
    // Not having kept that it was read only shows it once more.
    await dismiss().catch(() => undefined);
    history.push(next);
  };
  return (
    <NarrowPage
      title={t('identity.welcome.title', { name: viewer.name })}
      lede={t(roles.length > 0 ? 'identity.welcome.lede' : 'identity.welcome.noRole')}
    >
      {roles.map((role) => (
        <section key={role} aria-labelledby={`role-${role}`}>
          <Typography variant="h2" id={`role-${role}`} sx={{ mb: 3 }}>
            {t(`identity.roleLabel.${role}`)}
          </Typography>
          {viewer.roles
            .filter((one) => one.role === role && one.scopeKind === 'CASE')
            .map((one) => (
              <Typography
                key={`${one.case?.id} ${one.from}`}
                sx={{ mb: 3, '&::first-letter': { textTransform: 'uppercase' } }}
              >
                {`${words.scope(one)}.`}
              </Typography>
            ))}
          <RoleLines role={role} />
        </section>
      ))}
      <Box component="section" aria-labelledby="welcome-language" sx={{ borderTop: 1, borderColor: 'divider', pt: 5 }}>
        <Typography variant="h2" id="welcome-language" sx={{ mb: 1 }}>
          {t('identity.welcome.language')}
        </Typography>
        <Typography sx={{ mb: 3, color: 'text.secondary' }}>{t('identity.welcome.languageBody')}</Typography>
        {viewer.roles.length > 0 && <LanguageChoice viewer={viewer} />}
      </Box>
      <Box>
        <Button
          variant="contained"
          size="large"
          onClick={() => void start()}
          sx={{ minHeight: 48, px: 6, width: { xs: '100%', sm: 'auto' } }}
        >
          {t('identity.welcome.start')}
        </Button>
      </Box>
    </NarrowPage>
  );
}
