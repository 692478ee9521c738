import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { RowsSkeleton } from '../../../ui/lines-skeleton.tsx';
import { ResultList } from '../../certification/components/result-list.tsx';
import { QueryProblem } from '../../shell/query-problem.tsx';

interface Props {
  readonly label: string;
  /** How many in words; undefined until known. */
  readonly count: string | undefined;
  readonly total: number;
  readonly rows: readonly ReactElement[];
  readonly loading: boolean;
  readonly hasMore: boolean;
  readonly onMore: () => void;
  readonly error: unknown;
  /** Why the next page did not come. */
  readonly moreError: unknown;
  readonly onRetry: () => void;
  readonly empty: ReactElement;
}

/** Rows that were found, or why there are none; the next ones come when they are asked for. */
export function FoundRows(props: Props): ReactElement {
  const { label, count, total, rows, loading, hasMore, onMore, error, moreError, onRetry, empty } = props;
  const { t } = useTranslation();
  if (error && count === undefined) return <QueryProblem error={error} onRetry={onRetry} />;
  return (
    <>
      <Typography
        component="output"
        sx={{ display: 'block', fontWeight: 620, py: 2, minHeight: 40, fontVariantNumeric: 'tabular-nums' }}
      >
        {count ?? ' '}
      </Typography>
      {count === undefined && <RowsSkeleton />}
      {count !== undefined && rows.length === 0 && !loading && empty}
      {rows.length > 0 && (
        <ResultList label={label} busy={loading}>
          {rows}
        </ResultList>
      )}
      {moreError !== undefined && <QueryProblem error={moreError} onRetry={onMore} />}
      {rows.length > 0 && (
        <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 4, py: 4 }}>
          {hasMore && (
            <Button variant="outlined" loading={loading} onClick={onMore} sx={{ minHeight: 44 }}>
              {t('access.more')}
            </Button>
          )}
          <Typography variant="body2" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
            {t('access.shown', { shown: rows.length, total })}
          </Typography>
        </Box>
      )}
    </>
  );
}
