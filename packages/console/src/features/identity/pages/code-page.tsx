import Typography from '@mui/material/Typography';
import { Navigate, useSearch } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextSkeleton } from '../../../ui/lines-skeleton.tsx';
import { NarrowPage } from '../../../ui/narrow-page.tsx';
import { CodeForm } from '../components/code-form.tsx';
import { TextButton } from '../components/text-button.tsx';
import { safePath } from '../model/safe-path.ts';
import { goWithSession } from '../viewer/go-with-session.ts';
import { useViewer } from '../viewer/use-viewer.ts';

/** The second factor, given in this session; nothing else opens before. */
export function CodePage(): ReactElement {
  const { t } = useTranslation();
  const { redirect } = useSearch({ from: '/connexion/code' });
  const { viewer } = useViewer();
  const [kind, setKind] = useState<'APPLICATION' | 'BACKUP'>('APPLICATION');
  const next = safePath(redirect, window.location.origin);
  if (!viewer) return <TextSkeleton lines={4} />;
  if (viewer.secondFactor !== 'TO_VERIFY') return <Navigate to="/bienvenue" search={{ redirect: next }} replace />;
  const isBackup = kind === 'BACKUP';
  return (
    <NarrowPage
      title={t(isBackup ? 'identity.code.backupTitle' : 'identity.code.title')}
      lede={isBackup ? t('identity.code.backupLede') : t('identity.code.lede', { email: viewer.email })}
    >
      <CodeForm key={kind} kind={kind} action={t('identity.code.submit')} onDone={() => goWithSession(next)} />
      <TextButton onClick={() => setKind(isBackup ? 'APPLICATION' : 'BACKUP')}>
        {t(isBackup ? 'identity.code.byApp' : 'identity.code.lost')}
      </TextButton>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t(isBackup ? 'identity.code.noMore' : 'identity.code.why')}
      </Typography>
    </NarrowPage>
  );
}
