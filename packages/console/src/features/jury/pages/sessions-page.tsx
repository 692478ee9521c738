import { useQuery } from '@apollo/client/react';
import { SESSION_STATES } from '@delibere/shared';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactElement, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useMore } from '../../../apollo/use-more.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { RouteLink } from '../../../ui/links.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { DirectoryList } from '../../directory/components/directory-list.tsx';
import { ListEmpty } from '../../directory/components/list-empty.tsx';
import { SessionRow } from '../components/session-row.tsx';
import { useSessionsFilters } from '../components/use-sessions-filters.ts';
import { parseSessionsSearch, type SessionsSearch } from '../model/sessions-search.ts';

const SESSIONS_QUERY = graphql(`
  query JurySessions($query: String, $states: [SessionState!], $from: Date, $to: Date, $soonestFirst: Boolean!, $after: String) {
    mayPlanSessions
    jurySessions(query: $query, states: $states, from: $from, to: $to, soonestFirst: $soonestFirst, first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          ...SessionRow_session
        }
      }
    }
  }
`);

const PAGE = 30;

/** The sessions one may see, the next first: when they are held, where they stand, and what each lacks. */
export function SessionsPage(): ReactElement {
  const { t } = useTranslation();
  const { today } = useDates();
  const search = useSearch({ from: '/jurys', select: parseSessionsSearch, structuralSharing: true });
  const navigate = useNavigate({ from: '/jurys' });
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(SESSIONS_QUERY, {
    variables: {
      query: search.q,
      states: search.states ? [...search.states] : undefined,
      from: search.from ?? (search.past ? undefined : today),
      to: search.to,
      // What is to come from the next one on; what was held from the last one back.
      soonestFirst: !search.past,
    },
    fetchPolicy: 'cache-and-network',
  });
  const after = data?.jurySessions.pageInfo.endCursor;
  const { more, problem } = useMore(useCallback(() => fetchMore({ variables: { after } }), [fetchMore, after]));
  const known = data ?? (loading ? previousData : undefined);
  const found = known?.jurySessions;
  const go = (next: SessionsSearch, replace = false): void =>
    void navigate({ search: next, replace, resetScroll: false });
  const plan = known?.mayPlanSessions && (
    <Button variant="contained" onClick={() => void navigate({ to: '/jurys/nouveau' })} sx={{ minHeight: 44 }}>
      {t('jury.list.plan')}
    </Button>
  );
  const filters = useSessionsFilters(search, go);
  const shown = found?.edges.length ?? 0;
  const total = found?.totalCount ?? 0;
  const panel = (
    <Box sx={{ display: 'grid', gap: 5 }}>
      <ChoiceGroup
        legend={t('jury.list.state')}
        options={SESSION_STATES.map((state) => ({
          value: state,
          label: t(`jury.state.${state}`),
          checked: search.states?.includes(state) ?? false,
        }))}
        onToggle={(toggled) => {
          const states = SESSION_STATES.filter((one) => (one === toggled) !== (search.states?.includes(one) ?? false));
          go(parseSessionsSearch({ ...search, states }));
        }}
      />
      <TextField
        label={t('jury.list.from')}
        type="date"
        value={search.from ?? ''}
        onChange={(from) => go(parseSessionsSearch({ ...search, from }))}
      />
      <TextField
        label={t('jury.list.to')}
        type="date"
        value={search.to ?? ''}
        onChange={(to) => go(parseSessionsSearch({ ...search, to }))}
      />
      <ChoiceGroup
        legend={t('jury.list.pastLegend')}
        options={[{ value: 'past', label: t('jury.list.past'), checked: search.past ?? false }]}
        onToggle={() => go(parseSessionsSearch({ ...search, past: !search.past }))}
      />
    </Box>
  );
  return (
    <DirectoryList
      title={t('jury.list.title')}
      lede={t('jury.list.lede')}
      actions={
        <>
          {plan}
          <RouteLink to="/jurys/calendrier" sx={{ display: 'inline-flex', alignItems: 'center', minHeight: 44, px: 2 }}>
            {t('jury.list.calendar')}
          </RouteLink>
        </>
      }
      search={{
        label: t('jury.list.search'),
        placeholder: t('jury.list.placeholder'),
        value: search.q ?? '',
        onChange: (q) => go(parseSessionsSearch({ ...search, q }), true),
      }}
      panel={panel}
      filters={filters}
      found={{
        count: found && t('jury.list.count', { count: total }),
        rows: found?.edges.map(({ node }) => <SessionRow key={node.id} session={node} />) ?? [],
        shown: t('jury.list.shown', { shown, total }),
        loading,
        next: found?.pageInfo.hasNextPage ? Math.min(PAGE, total - shown) : 0,
        onMore: more,
        error,
        moreError: problem,
        onRetry: () => void refetch(),
      }}
      empty={
        <ListEmpty
          none={{
            title: t('jury.list.noneTitle'),
            body: t(plan ? 'jury.list.noneBody' : 'jury.list.noneSeen'),
            actions: plan,
          }}
          title={t('jury.list.emptyTitle')}
          searched={search.q !== undefined}
          searchHint={t('jury.list.emptySearch')}
          filterHint={t('jury.list.emptyFilters')}
          filters={filters}
          onClear={() => go({})}
        />
      }
    />
  );
}
