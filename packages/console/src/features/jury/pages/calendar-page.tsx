import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { RouteLink } from '../../../ui/links.tsx';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { MonthEntry } from '../components/month-entry.tsx';
import { MonthGrid } from '../components/month-grid.tsx';
import { boundsOf, monthAfter } from '../model/month.ts';
import { parseCalendarSearch } from '../model/sessions-search.ts';

const CALENDAR_QUERY = graphql(`
  query SessionsCalendar($from: Date!, $to: Date!) {
    sessionsCalendar(from: $from, to: $to) {
      id
      sessionOn
      ...MonthEntry_session
    }
  }
`);

/** The sessions of a month, day by day. */
export function CalendarPage(): ReactElement {
  const { t, i18n } = useTranslation();
  const { today } = useDates();
  const { month = today.slice(0, 7) } = useSearch({ from: '/jurys/calendrier', select: parseCalendarSearch });
  const navigate = useNavigate({ from: '/jurys/calendrier' });
  const { data, previousData, error, refetch } = useQuery(CALENDAR_QUERY, {
    variables: boundsOf(month),
    fetchPolicy: 'cache-and-network',
  });
  const title = new Intl.DateTimeFormat(i18n.language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01`),
  );
  const go = (to: string | undefined): void =>
    void navigate({ search: to === undefined ? {} : { month: to }, resetScroll: false });
  const known = data ?? previousData;
  return (
    <>
      <title>{`${title} · ${t('jury.calendar.title')} · ${t('app.name')}`}</title>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, mb: 5 }}>
        <Box sx={{ mr: 'auto' }}>
          <Box sx={{ fontSize: '0.8125rem', mb: 1 }} className="no-print">
            <RouteLink to="/jurys" sx={{ display: 'inline-flex', alignItems: 'center', minHeight: { xs: 44, md: 24 } }}>
              {t('jury.list.title')}
            </RouteLink>
          </Box>
          <Typography
            variant="h1"
            component="h1"
            aria-live="polite"
            sx={{ display: 'inline-block', '&::first-letter': { textTransform: 'uppercase' } }}
          >
            {title}
          </Typography>
        </Box>
        <Box
          component="nav"
          aria-label={t('jury.calendar.months')}
          className="no-print"
          sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}
        >
          <Button variant="outlined" color="inherit" onClick={() => go(monthAfter(month, -1))} sx={STEP}>
            {t('jury.calendar.before')}
          </Button>
          <Button variant="outlined" color="inherit" onClick={() => go(undefined)} sx={STEP}>
            {t('jury.calendar.now')}
          </Button>
          <Button variant="outlined" color="inherit" onClick={() => go(monthAfter(month, 1))} sx={STEP}>
            {t('jury.calendar.after')}
          </Button>
        </Box>
      </Box>
      {error && !known && <QueryProblem error={error} onRetry={() => void refetch()} />}
      {!error && (
        <MonthGrid
          month={month}
          busy={!data}
          none={t('jury.calendar.none')}
          items={(known?.sessionsCalendar ?? []).map((session) => ({
            id: session.id,
            day: session.sessionOn,
            entry: <MonthEntry key={session.id} session={session} />,
          }))}
        />
      )}
    </>
  );
}

const STEP = { minHeight: 44, borderColor: 'divider', whiteSpace: 'nowrap', px: { xs: 2, sm: 4 } } as const;
