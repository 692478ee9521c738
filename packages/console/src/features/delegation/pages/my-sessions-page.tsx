import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import type { MySessionsQuery } from '../../../gql/graphql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { RowsSkeleton } from '../../../ui/lines-skeleton.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageSection } from '../../../ui/page-section.tsx';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { MyDesignations } from '../components/designation-request.tsx';
import { MyOrganisation } from '../components/my-organisation.tsx';
import { MySessionRow } from '../components/my-session-row.tsx';
import { useLeads } from '../components/use-leads.ts';
import { sortSessions } from '../model/sort-sessions.ts';

const SESSIONS_QUERY = graphql(`
  query MySessions($from: Date!, $to: Date!, $since: Date!, $mine: Boolean!) {
    next: jurySessions(from: $from, soonestFirst: true, mine: $mine, first: 50) {
      edges {
        node {
          id
          state
          viewerSeat {
            id
            answer
            convokedOn
          }
          designationRequests {
            organisation {
              id
            }
            answerable
            answeredAt
            led
          }
          ...MySessionRow_session
          ...MyDesignations_session
        }
      }
    }
    past: jurySessions(from: $since, to: $to, mine: $mine, first: 30) {
      edges {
        node {
          id
          state
          sessionOn
          seats {
            id
            arrivedAt
            led
            person {
              id
              familyName
              givenNames
            }
          }
          ...MySessionRow_session
        }
      }
    }
  }
`);

type Next = MySessionsQuery['next']['edges'][number]['node'];

const daysFrom = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The sessions one sits in, and those of an organisation one leads: what is asked first, the next, those past. */
export function MySessionsPage(): ReactElement {
  const { t } = useTranslation();
  const { today } = useDates();
  const leads = useLeads();
  const { data, error, refetch } = useQuery(SESSIONS_QUERY, {
    // Who leads sees the sessions of their organisation as well; anybody else only their own.
    variables: { from: today, to: daysFrom(today, -1), since: daysFrom(today, -365), mine: !leads },
    fetchPolicy: 'cache-and-network',
  });
  const next = data?.next.edges.map(({ node }) => node) ?? [];
  const past = data?.past.edges.map(({ node }) => node) ?? [];
  const { toAnswer, toDesignate, others } = sortSessions(next);
  return (
    <Box sx={{ maxWidth: 760, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 6 }}>
      <title>{`${t('delegation.title')} · ${t('app.name')}`}</title>
      <div>
        <Typography variant="h1">{t('delegation.title')}</Typography>
        <Typography sx={{ mt: 1, fontSize: '1.0625rem', color: 'text.secondary' }}>
          {t(leads ? 'delegation.ledeLead' : 'delegation.lede')}
        </Typography>
      </div>
      {error && !data && <QueryProblem error={error} onRetry={() => void refetch()} />}
      {!error && !data && <RowsSkeleton rows={4} />}
      {data && next.length === 0 && <Notice title={t('delegation.none')}>{t('delegation.noneBody')}</Notice>}
      <Group id="to-answer" title={t('delegation.toAnswer')} sessions={toAnswer} />
      <Group
        id="to-designate"
        title={t('delegation.toDesignate')}
        sessions={toDesignate}
        under={(session) => <MyDesignations session={session} />}
      />
      <Group id="next" title={t('delegation.next')} sessions={others} />
      {past.length > 0 && (
        <PageSection id="past" title={t('delegation.past')}>
          <List label={t('delegation.past')}>
            {past.map((session) => (
              <MySessionRow key={session.id} session={session} />
            ))}
          </List>
        </PageSection>
      )}
      {data && leads && <MyOrganisation past={past} />}
    </Box>
  );
}

interface GroupProps {
  readonly id: string;
  readonly title: string;
  readonly sessions: readonly Next[];
  readonly under?: (session: Next) => ReactNode;
}

function Group({ id, title, sessions, under }: GroupProps): ReactElement | null {
  if (sessions.length === 0) return null;
  return (
    <PageSection id={id} title={title}>
      <List label={title}>
        {sessions.map((session) => (
          <MySessionRow key={session.id} session={session}>
            {under?.(session)}
          </MySessionRow>
        ))}
      </List>
    </PageSection>
  );
}

function List({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <Box
      component="ul"
      aria-label={label}
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 4 }}
    >
      {children}
    </Box>
  );
}
