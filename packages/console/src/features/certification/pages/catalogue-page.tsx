import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, type ReactElement, Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMore } from '../../../apollo/use-more.ts';
import { graphql } from '../../../gql/gql.ts';
import { Icon } from '../../../ui/icon.tsx';
import { RowsSkeleton } from '../../../ui/lines-skeleton.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { CatalogueEmpty } from '../components/catalogue-empty.tsx';
import { CertificationRow } from '../components/certification-row.tsx';
import { FilterChips } from '../components/filter-chips.tsx';
import { FilterPanel } from '../components/filter-panel.tsx';
import { ResultList } from '../components/result-list.tsx';
import { SortSelect } from '../components/sort-select.tsx';
import { type CatalogueSearch, chipsOf, parseCatalogueSearch, toFilter } from '../model/catalogue-search.ts';

const BottomDrawer = lazy(() =>
  import('../../../ui/bottom-drawer.tsx').then((module) => ({ default: module.BottomDrawer })),
);

const CATALOGUE_QUERY = graphql(`
  query Catalogue($query: String, $filter: CertificationFilter, $orderBy: CertificationOrder, $after: String) {
    certifications(query: $query, filter: $filter, orderBy: $orderBy, first: 20, after: $after) {
      totalCount
      corrections {
        typed
        read
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          rncpCode
          ...CertificationRow_certification
        }
      }
    }
  }
`);

const PAGE = 20;

/** Every certification: search as you type, filters in the URL. */
export function CataloguePage(): ReactElement {
  const { t } = useTranslation();
  // The router merges what the URL says besides into what the route validated: only the latter is a search.
  const search = useSearch({ from: '/certifications', select: parseCatalogueSearch, structuralSharing: true });
  const navigate = useNavigate({ from: '/certifications' });
  const [drawer, setDrawer] = useState(false);
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(CATALOGUE_QUERY, {
    variables: {
      query: search.q,
      filter: toFilter(search),
      orderBy: search.order ?? (search.q ? 'RELEVANCE' : 'TITLE'),
    },
  });
  const { more, problem } = useMore(
    useCallback(
      () => fetchMore({ variables: { after: data?.certifications.pageInfo.endCursor } }),
      [fetchMore, data?.certifications.pageInfo.endCursor],
    ),
  );
  const found = (data ?? (loading ? previousData : undefined))?.certifications;
  const chips = chipsOf(search);
  const go = (next: CatalogueSearch, replace = false): void =>
    void navigate({ search: next, replace, resetScroll: false });
  const shown = found?.edges.length ?? 0;
  const panel = <FilterPanel search={search} onChange={(next) => go(next)} />;

  return (
    <>
      <title>{`${search.q ? `${search.q} · ` : ''}${t('app.entry.CERTIFICATIONS')} · ${t('app.name')}`}</title>
      <Typography variant="h1" component="h1">
        {t('catalogue.title')}
      </Typography>
      <Typography sx={{ color: 'text.secondary', mt: 1, mb: 5 }}>{t('catalogue.lede')}</Typography>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '248px minmax(0, 1fr)' },
          columnGap: 10,
        }}
      >
        <Box
          component="aside"
          aria-label={t('catalogue.filters')}
          className="no-print"
          sx={{ display: { xs: 'none', md: 'block' } }}
        >
          {panel}
        </Box>
        <Box>
          <SearchField
            label={t('catalogue.search')}
            placeholder={t('catalogue.placeholder')}
            value={search.q ?? ''}
            onChange={(q) => go({ ...search, q: q || undefined }, true)}
          />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mt: 3, minHeight: 44 }}>
            <Typography component="output" sx={{ fontWeight: 620, mr: 'auto', fontVariantNumeric: 'tabular-nums' }}>
              {found ? t('catalogue.count', { count: found.totalCount }) : ' '}
            </Typography>
            <Button
              variant="outlined"
              color="inherit"
              onClick={() => setDrawer(true)}
              startIcon={<Icon name="filter" />}
              sx={{ display: { xs: 'inline-flex', md: 'none' }, minHeight: 44 }}
            >
              {t('catalogue.filtersOpen', { count: chips.length })}
            </Button>
            <SortSelect
              value={search.order ?? (search.q ? 'RELEVANCE' : 'TITLE')}
              onChange={(order) => go({ ...search, order })}
            />
          </Box>
          <FilterChips chips={chips} onChange={(next) => go(next)} />
          {found?.corrections.map((correction) => (
            <Typography key={correction.typed} component="output" sx={{ py: 2, display: 'block' }}>
              {t('catalogue.correction', correction)}
            </Typography>
          ))}
          {error && !found && <QueryProblem error={error} onRetry={() => void refetch()} />}
          {!error && !found && <RowsSkeleton />}
          {found && shown === 0 && !loading && (
            <CatalogueEmpty search={search} chips={chips} onChange={(next) => go(next)} />
          )}
          {found && shown > 0 && (
            <>
              <ResultList label={t('catalogue.results')} busy={loading}>
                {found.edges.map(({ node }) => (
                  <CertificationRow key={node.id} certification={node} />
                ))}
              </ResultList>
              {problem !== undefined && <QueryProblem error={problem} onRetry={more} />}
              <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 4, py: 4 }}>
                {found.pageInfo.hasNextPage && (
                  <Button variant="outlined" loading={loading} onClick={more} sx={{ minHeight: 44 }}>
                    {t('catalogue.more', { count: Math.min(PAGE, found.totalCount - shown) })}
                  </Button>
                )}
                <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                  {t('catalogue.shown', { shown, total: found.totalCount })}
                </Typography>
                <Typography
                  variant="body2"
                  sx={{ color: 'text.secondary', ml: 'auto', display: { xs: 'none', md: 'block' } }}
                >
                  {t('catalogue.keys')}
                </Typography>
              </Box>
            </>
          )}
        </Box>
      </Box>
      {drawer && (
        <Suspense fallback={null}>
          <BottomDrawer
            title={t('catalogue.filters')}
            done={t('catalogue.seeResults')}
            onClose={() => setDrawer(false)}
          >
            {panel}
          </BottomDrawer>
        </Suspense>
      )}
    </>
  );
}
