import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ComponentProps, type ReactElement, useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMore } from '../../../apollo/use-more.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { EventList } from './event-list.tsx';

interface Props extends Pick<ComponentProps<typeof EventList>, 'edges' | 'total' | 'here'> {
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly onMore: () => Promise<unknown>;
  /** What is said below the last event. */
  readonly endWords: string;
}

/** An endless list of events: what comes next is fetched as its end comes near, or by a button where that failed. */
export function EventPages({ edges, total, here, hasMore, loading, onMore, endWords }: Props): ReactElement {
  const { t } = useTranslation();
  const fetchNext = useRef(onMore);
  useEffect(() => {
    fetchNext.current = onMore;
  }, [onMore]);
  const { more, problem } = useMore(useCallback(() => fetchNext.current(), []));
  const asked = useRef(0);
  const count = edges.length;
  const onEnd = useCallback(() => {
    // Once for each length of the list: what failed is asked again by hand.
    if (!hasMore || loading || asked.current === count) return;
    asked.current = count;
    more();
  }, [hasMore, loading, count, more]);

  return (
    <>
      <EventList edges={edges} total={total} busy={loading} onEnd={onEnd} here={here} />
      {problem !== undefined && <QueryProblem error={problem} onRetry={more} />}
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 4, py: 4, px: { sm: 2 } }}
        className="no-print"
      >
        {hasMore ? (
          <Button variant="outlined" loading={loading} onClick={more} sx={{ minHeight: 44 }}>
            {t('audit.list.more')}
          </Button>
        ) : (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {endWords}
          </Typography>
        )}
        <Typography variant="body2" sx={{ color: 'text.secondary', ml: 'auto', display: { xs: 'none', md: 'block' } }}>
          {t('audit.list.keys')}
        </Typography>
      </Box>
    </>
  );
}
