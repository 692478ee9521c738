import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { lazy, type ReactElement, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon.tsx';
import { RowsSkeleton } from '../../../ui/lines-skeleton.tsx';
import { type RemovableFilter, RemovableFilters } from '../../../ui/removable-filters.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { ResultList } from '../../certification/components/result-list.tsx';
import { QueryProblem } from '../../shell/query-problem.tsx';

const BottomDrawer = lazy(() =>
  import('../../../ui/bottom-drawer.tsx').then((module) => ({ default: module.BottomDrawer })),
);

/** What was found, or why nothing is known. */
export interface FoundList {
  /** How many in words; undefined until known. */
  readonly count: string | undefined;
  readonly rows: readonly ReactElement[];
  /** How many of them are shown, in words. */
  readonly shown: string;
  readonly loading: boolean;
  /** How many the next page brings; 0 where there is none. */
  readonly next: number;
  readonly onMore: () => void;
  readonly error: unknown;
  /** Why the next page did not come. */
  readonly moreError: unknown;
  readonly onRetry: () => void;
}

interface Props {
  readonly title: string;
  readonly lede: string;
  readonly actions: ReactNode;
  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    readonly value: string;
    readonly onChange: (text: string) => void;
  };
  readonly panel: ReactElement;
  readonly filters: readonly RemovableFilter[];
  readonly found: FoundList;
  readonly empty: ReactElement;
}

/** A list of the directory: search as you type, filters beside it, endless pages. */
export function DirectoryList(props: Props): ReactElement {
  const { title, lede, actions, search, panel, filters, found, empty } = props;
  const { t } = useTranslation();
  const [drawer, setDrawer] = useState(false);
  const { count, rows, loading, error } = found;
  const known = count !== undefined;
  return (
    <>
      <title>{`${search.value ? `${search.value} · ` : ''}${title} · ${t('app.name')}`}</title>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 3, mb: 5 }}>
        <Box sx={{ mr: 'auto', minWidth: 0 }}>
          <Typography variant="h1">{title}</Typography>
          <Typography sx={{ color: 'text.secondary', mt: 1 }}>{lede}</Typography>
        </Box>
        <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          {actions}
        </Box>
      </Box>
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
          aria-label={t('directory.filters')}
          className="no-print"
          sx={{ display: { xs: 'none', md: 'block' } }}
        >
          {panel}
        </Box>
        <Box>
          <SearchField {...search} />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mt: 2, minHeight: 44 }}>
            <Typography component="output" sx={{ fontWeight: 620, mr: 'auto', fontVariantNumeric: 'tabular-nums' }}>
              {count ?? ' '}
            </Typography>
            <Button
              variant="outlined"
              color="inherit"
              className="no-print"
              onClick={() => setDrawer(true)}
              startIcon={<Icon name="filter" />}
              sx={{ display: { xs: 'inline-flex', md: 'none' }, minHeight: 44 }}
            >
              {t('catalogue.filtersOpen', { count: filters.length })}
            </Button>
          </Box>
          <RemovableFilters filters={filters} />
          {Boolean(error) && !known && <QueryProblem error={error} onRetry={found.onRetry} />}
          {!error && !known && <RowsSkeleton />}
          {known && rows.length === 0 && !loading && empty}
          {known && rows.length > 0 && (
            <>
              <ResultList label={t('directory.results')} busy={loading}>
                {rows}
              </ResultList>
              {found.moreError !== undefined && <QueryProblem error={found.moreError} onRetry={found.onMore} />}
              <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 4, py: 4 }}>
                {found.next > 0 && (
                  <Button variant="outlined" loading={loading} onClick={found.onMore} sx={{ minHeight: 44 }}>
                    {t('directory.more', { count: found.next })}
                  </Button>
                )}
                <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                  {found.shown}
                </Typography>
                <Typography
                  variant="body2"
                  sx={{ color: 'text.secondary', ml: 'auto', display: { xs: 'none', md: 'block' } }}
                >
                  {t('directory.keys')}
                </Typography>
              </Box>
            </>
          )}
        </Box>
      </Box>
      {drawer && (
        <Suspense fallback={null}>
          <BottomDrawer
            title={t('directory.filters')}
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
