import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgo } from '../../../i18n/use-ago.ts';
import { useInstants } from '../../../i18n/use-instants.ts';
import { TextSkeleton } from '../../../ui/lines-skeleton.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { endOtherSessions, endSession, listSessions, type OwnSession } from '../api/sessions.ts';
import { signOut } from '../api/sign-in.ts';
import { deviceOf } from '../model/device.ts';
import { goWithSession } from '../viewer/go-with-session.ts';
import { LoadProblem } from './load-problem.tsx';
import { OwnSection } from './own-section.tsx';
import { useLoaded } from './use-loaded.ts';

/** The sessions of the account, each with its device, and the way to end it. */
export function SessionsSection(): ReactElement {
  const { t } = useTranslation();
  const { value: sessions, problem, again } = useLoaded(listSessions);
  const [said, setSaid] = useState('');
  const end = async (session: OwnSession): Promise<void> => {
    if (session.isCurrent) {
      await signOut();
      return goWithSession('/connexion');
    }
    await endSession(session.token);
    await again();
    setSaid(t('identity.account.ended'));
  };
  const endOthers = async (): Promise<void> => {
    await endOtherSessions();
    await again();
    setSaid(t('identity.account.endedOthers'));
  };
  return (
    <OwnSection
      id="sessions"
      title={t('identity.account.sessions')}
      lede={t('identity.account.sessionsLede')}
      said={said}
    >
      {problem && <LoadProblem problem={problem} onRetry={() => void again()} />}
      {!sessions && !problem && <TextSkeleton lines={3} />}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {sessions?.map((session) => (
          <SessionLine key={session.id} session={session} onEnd={() => void end(session)} />
        ))}
      </Box>
      {sessions && sessions.length > 1 && (
        <Button
          variant="outlined"
          color="error"
          onClick={() => void endOthers()}
          sx={{ minHeight: 44, justifySelf: 'start' }}
        >
          {t('identity.account.endOthers')}
        </Button>
      )}
    </OwnSection>
  );
}

function SessionLine({ session, onEnd }: { readonly session: OwnSession; readonly onEnd: () => void }): ReactElement {
  const { t } = useTranslation();
  const instant = useInstants();
  const ago = useAgo();
  const { browser, system } = deviceOf(session.userAgent);
  const device =
    browser && system ? t('identity.account.device', { browser, system }) : t('identity.account.unknownDevice');
  const at = instant(session.createdAt);
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 3,
        py: 3,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, fontWeight: 560 }}>
          {device}
          {session.isCurrent && <Tag strong>{t('identity.account.thisOne')}</Tag>}
        </Box>
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
          {!session.isCurrent && (
            <div>{t('identity.account.seen', { ago: ago(session.seenAt ?? session.createdAt) })}</div>
          )}
          {t('identity.account.opened', { at })}
          {session.ipAddress && `, ${t('identity.account.address', { address: session.ipAddress })}`}
        </Box>
      </Box>
      <Button
        variant="outlined"
        color="inherit"
        aria-label={t('identity.account.endOne', { device, at })}
        onClick={onEnd}
        sx={{ minHeight: 44, borderColor: 'divider' }}
      >
        {t('identity.account.end')}
      </Button>
    </Box>
  );
}
