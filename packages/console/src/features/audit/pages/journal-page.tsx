import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import { Icon } from '../../../ui/icon.tsx';
import { RowsSkeleton } from '../../../ui/lines-skeleton.tsx';
import { AuditProblem } from '../components/audit-problem.tsx';
import { EventPages } from '../components/event-pages.tsx';
import { ExportButton } from '../components/export-button.tsx';
import { IntegrityPanel } from '../components/integrity-panel.tsx';
import { JournalChips } from '../components/journal-chips.tsx';
import { JournalEmpty } from '../components/journal-empty.tsx';
import { JournalFilters } from '../components/journal-filters.tsx';
import { useNames } from '../components/use-names.ts';
import { chipsOf, type JournalSearch, parseJournalSearch, toFilter } from '../model/journal-search.ts';

const BottomDrawer = lazy(() =>
  import('../../../ui/bottom-drawer.tsx').then((module) => ({ default: module.BottomDrawer })),
);

const JOURNAL_QUERY = graphql(`
  query Journal($filter: AuditFilter, $after: String) {
    auditEvents(filter: $filter, first: 50, after: $after) {
      totalCount
      object {
        type
        id
        label
        erased
      }
      actor {
        kind
        id
        label
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          occurredAt
          ...EventRow_event
        }
      }
    }
  }
`);

/** No list is counted further. */
const MOST = 100_000;

/** The audit trail: who did what, when and why; filters in the URL. */
export function JournalPage(): ReactElement {
  const { t } = useTranslation();
  const search = useSearch({ from: '/journal', select: parseJournalSearch, structuralSharing: true });
  const navigate = useNavigate({ from: '/journal' });
  const { objectName, actorName } = useNames();
  const [drawer, setDrawer] = useState(false);
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(JOURNAL_QUERY, {
    variables: { filter: toFilter(search) },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? (loading ? previousData : undefined))?.auditEvents;
  const chips = chipsOf(search);
  const go = (next: JournalSearch): void => void navigate({ search: next, resetScroll: false });
  const panel = <JournalFilters search={search} onChange={go} />;
  const isRefused = error !== undefined && !found;

  return (
    <>
      <title>{`${t('audit.title')} · ${t('app.name')}`}</title>
      <Typography variant="h1" component="h1">
        {t('audit.title')}
      </Typography>
      <Typography sx={{ color: 'text.secondary', mt: 1, mb: 5 }}>{t('audit.lede')}</Typography>
      {isRefused ? (
        <AuditProblem error={error} onRetry={() => void refetch()} />
      ) : (
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '232px minmax(0, 1fr)' },
            columnGap: 10,
            '@media print': { display: 'block' },
          }}
        >
          <Box
            component="aside"
            aria-label={t('audit.filter.title')}
            className="no-print"
            sx={{ display: { xs: 'none', md: 'block' } }}
          >
            {panel}
          </Box>
          <Box sx={{ minWidth: 0 }}>
            <IntegrityPanel />
            <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, minHeight: 44 }}>
              <Typography component="output" sx={{ fontWeight: 620, mr: 'auto', fontVariantNumeric: 'tabular-nums' }}>
                {found &&
                  t(found.totalCount < MOST ? 'audit.list.count' : 'audit.list.countMost', { count: found.totalCount })}
              </Typography>
              <Button
                variant="outlined"
                color="inherit"
                className="no-print"
                onClick={() => setDrawer(true)}
                startIcon={<Icon name="filter" />}
                sx={{ display: { xs: 'inline-flex', md: 'none' }, minHeight: 44 }}
              >
                {t('audit.filter.open', { count: chips.length })}
              </Button>
              <Button
                variant="outlined"
                color="inherit"
                className="no-print"
                loading={loading && found !== undefined}
                onClick={() => void refetch().catch(() => undefined)}
                sx={{ minHeight: { xs: 44, md: 36 } }}
              >
                {t('audit.list.refresh')}
              </Button>
              <ExportButton key={JSON.stringify(search)} search={search} />
            </Box>
            <JournalChips
              chips={chips}
              names={{
                object: found?.object ? objectName(found.object) : '…',
                actor: found?.actor ? actorName(found.actor) : '…',
              }}
              onChange={go}
            />
            {!found && <RowsSkeleton />}
            {found && found.edges.length === 0 && !loading && (
              <JournalEmpty filtered={chips.length > 0} onClear={() => go({})} />
            )}
            {found && found.edges.length > 0 && (
              <EventPages
                key={JSON.stringify(search)}
                edges={found.edges}
                total={found.totalCount < MOST ? found.totalCount : undefined}
                hasMore={found.pageInfo.hasNextPage}
                loading={loading}
                onMore={() => fetchMore({ variables: { after: found.pageInfo.endCursor } })}
                endWords={t(chips.length > 0 ? 'audit.list.endFiltered' : 'audit.list.end')}
              />
            )}
          </Box>
        </Box>
      )}
      {drawer && (
        <Suspense fallback={null}>
          <BottomDrawer title={t('audit.filter.title')} done={t('audit.filter.see')} onClose={() => setDrawer(false)}>
            {panel}
          </BottomDrawer>
        </Suspense>
      )}
    </>
  );
}
