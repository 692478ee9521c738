import { useQuery } from '@apollo/client/react';
import type { SessionState } from '@delibere/shared';
import Box from '@mui/material/Box';
import { type ReactElement, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import { TextSkeleton } from '../../../ui/lines-skeleton.tsx';
import { PageSection } from '../../../ui/page-section.tsx';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { isOver } from '../model/minutes-life.ts';
import { MinutesPanel } from './minutes-panel.tsx';

const MINUTES_QUERY = graphql(`
  query SessionMinutes($id: ID!) {
    jurySession(id: $id) {
      id
      ...MinutesPanel_session
    }
  }
`);

interface Props {
  readonly sessionId: string;
  readonly state: SessionState;
  /** Minutes are read again when it grows. */
  readonly revision: number;
}

/** Where the minutes of a session are read and signed: asked for by themselves, once there may be any. */
export function MinutesPlace({ sessionId, state, revision }: Props): ReactElement {
  const { t } = useTranslation();
  const over = isOver(state);
  const { data, error, refetch } = useQuery(MINUTES_QUERY, {
    variables: { id: sessionId },
    skip: !over,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const read = useRef(revision);
  useEffect(() => {
    if (read.current === revision) return;
    read.current = revision;
    if (over) void refetch();
  }, [over, revision, refetch]);
  const session = data?.jurySession;
  return (
    <PageSection id="minutes" title={t('minutes.title')}>
      {!over && <Box sx={{ color: 'text.secondary' }}>{t('minutes.later')}</Box>}
      {over && session && <MinutesPanel session={session} onReload={() => void refetch()} />}
      {over && !session && error && <QueryProblem error={error} onRetry={() => void refetch()} />}
      {over && !session && !error && <TextSkeleton lines={4} />}
    </PageSection>
  );
}
