import Box from '@mui/material/Box';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveState } from '../../../apollo/live/live-state.ts';
import { TextSkeleton } from '../../../ui/lines-skeleton.tsx';
import { RouteLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useSessionDay } from '../../jury/components/use-session-day.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { BeforeOpening } from '../components/before-opening.tsx';
import { Deliberation } from '../components/deliberation.tsx';
import { RoomContext, type RoomSession, roomOf } from '../components/room-context.ts';
import { SittingHeading } from '../components/sitting-heading.tsx';
import { useFocusHome } from '../components/use-focus-home.ts';
import { type CaseLine, useSitting } from '../components/use-sitting.ts';
import { useSpoken } from '../components/use-spoken.ts';
import { parseSittingSearch } from '../model/sitting-search.ts';

/** The sitting of a jury, as it goes: for those who sit, those who organise it, and those who watch. */
export function SittingPage(): ReactElement {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/seances/$id' });
  const { session, cases, complete, loading, error, again } = useSitting(id);
  if (session && cases !== null) {
    return <Sitting key={session.id} session={session} cases={cases ?? NONE} complete={complete} />;
  }
  if (error) return <QueryProblem level="h1" error={error} onRetry={again} />;
  if (loading || session === undefined) {
    return (
      <Box component="output" aria-label={t('sitting.loading')} sx={{ display: 'block' }}>
        <TextSkeleton lines={10} />
      </Box>
    );
  }
  return (
    <>
      <title>{`${t('sitting.notFoundTitle')} · ${t('app.name')}`}</title>
      <Notice
        level="h1"
        title={t('sitting.notFoundTitle')}
        actions={<RouteLink to="/mes-sessions">{t('sitting.toMine')}</RouteLink>}
      >
        {t('sitting.notFoundBody')}
      </Notice>
    </>
  );
}

const NONE: readonly CaseLine[] = [];

interface Props {
  readonly session: RoomSession;
  readonly cases: readonly CaseLine[];
  readonly complete: boolean;
}

function Sitting({ session, cases, complete }: Props): ReactElement {
  const { t } = useTranslation();
  const { longDay } = useSessionDay();
  const search = useSearch({ from: '/seances/$id', select: parseSittingSearch, structuralSharing: true });
  const navigate = useNavigate({ from: '/seances/$id' });
  const [spoken, speak] = useSpoken(session, cases, complete);
  const { home, giveBack } = useFocusHome();
  const room = useMemo(
    () =>
      roomOf(session, (words) => {
        speak(words);
        giveBack();
      }),
    [session, speak, giveBack],
  );
  const rejoining = useLiveState() === 'REJOINING';
  const { state } = session;
  const before = state === 'DRAFT' || state === 'CONVENED' || state === 'POSTPONED' || state === 'CANCELLED';
  return (
    <RoomContext value={room}>
      <title>{`${t('sitting.title', { day: longDay(session.sessionOn) })} · ${t('app.name')}`}</title>
      <SittingHeading />
      {rejoining && (
        <Box
          sx={{
            p: 3,
            mb: 5,
            borderLeft: 3,
            borderColor: 'warning.main',
            bgcolor: 'background.sunken',
            borderRadius: 0.5,
          }}
        >
          {t('sitting.rejoiningBody')}
        </Box>
      )}
      <Box ref={home} tabIndex={-1} sx={{ outline: 0 }}>
        {before ? (
          <BeforeOpening />
        ) : (
          <Deliberation
            cases={cases}
            complete={complete}
            search={search}
            onGo={(next) => void navigate({ search: next, resetScroll: false })}
          />
        )}
      </Box>
      <Box component="output" data-spoken="sitting" className="visually-hidden">
        {spoken}
      </Box>
    </RoomContext>
  );
}
