import Box from '@mui/material/Box';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/use-dates.ts';
import { weeksOf } from '../model/month.ts';
import { useSessionDay } from './use-session-day.ts';

/** Something that is held on a day, drawn as a list item. */
export interface OnDay {
  readonly id: string;
  /** "2027-01-14". */
  readonly day: string;
  readonly entry: ReactNode;
}

interface Props {
  /** "2027-01". */
  readonly month: string;
  readonly items: readonly OnDay[];
  /** Said where nothing is held in the month. */
  readonly none: ReactNode;
  readonly busy: boolean;
}

const LIST = { listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 } as const;

/** A month as a table of weeks; on a phone, the days on which something is held, one below the other. */
export function MonthGrid({ month, items, none, busy }: Props): ReactElement {
  const inMonth = items.filter(({ day }) => day.startsWith(month));
  return (
    <Box aria-busy={busy} sx={{ opacity: busy ? 0.6 : 1 }}>
      <Weeks month={month} items={items} />
      <Box sx={{ display: { sm: 'none' } }}>
        <Days items={inMonth} />
      </Box>
      {!busy && inMonth.length === 0 && <Box sx={{ color: 'text.secondary', mt: 4 }}>{none}</Box>}
    </Box>
  );
}

function Weeks({ month, items }: Pick<Props, 'month' | 'items'>): ReactElement {
  const { t, i18n } = useTranslation();
  const { today } = useDates();
  const { longDay } = useSessionDay();
  const weeks = weeksOf(month);
  const weekday = (length: 'short' | 'long'): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(i18n.language, { weekday: length, timeZone: 'UTC' });
  return (
    <Box
      component="table"
      aria-label={t('jury.calendar.table')}
      sx={{
        display: { xs: 'none', sm: 'table' },
        width: '100%',
        tableLayout: 'fixed',
        borderCollapse: 'collapse',
        '& th': { fontSize: '0.8125rem', fontWeight: 560, color: 'text.secondary', textAlign: 'left', p: 2 },
        '& td': { border: 1, borderColor: 'divider', verticalAlign: 'top', p: 1.5, height: 108 },
      }}
    >
      <thead>
        <tr>
          {(weeks[0] ?? []).map((day) => (
            <th key={day} scope="col" abbr={weekday('long').format(new Date(day))}>
              {weekday('short').format(new Date(day))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => {
              const held = items.filter((item) => item.day === day);
              const own = day.startsWith(month);
              return (
                <Box
                  component="td"
                  key={day}
                  aria-current={day === today ? 'date' : undefined}
                  sx={{ bgcolor: own ? 'background.paper' : 'background.default' }}
                >
                  <Box
                    component="time"
                    dateTime={day}
                    aria-label={longDay(day)}
                    sx={{
                      display: 'inline-grid',
                      placeItems: 'center',
                      minWidth: 24,
                      height: 24,
                      px: 1,
                      mb: 1,
                      borderRadius: 3,
                      fontSize: '0.8125rem',
                      fontVariantNumeric: 'tabular-nums',
                      color: own ? 'text.primary' : 'text.secondary',
                      ...(day === today
                        ? { bgcolor: 'primary.main', color: 'primary.contrastText', fontWeight: 650 }
                        : {}),
                    }}
                  >
                    {Number(day.slice(8))}
                  </Box>
                  {held.length > 0 && (
                    <Box component="ol" sx={LIST}>
                      {held.map(({ entry }) => entry)}
                    </Box>
                  )}
                </Box>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Box>
  );
}

function Days({ items }: Pick<Props, 'items'>): ReactElement {
  const { longDay } = useSessionDay();
  return (
    <>
      {[...Map.groupBy(items, ({ day }) => day)].map(([day, held]) => (
        <Box key={day} component="section" sx={{ mb: 5 }}>
          <Box
            component="h2"
            sx={{
              m: 0,
              mb: 2,
              fontSize: '0.9375rem',
              fontWeight: 620,
              display: 'inline-block',
              '&::first-letter': { textTransform: 'uppercase' },
            }}
          >
            {longDay(day)}
          </Box>
          <Box component="ol" sx={LIST}>
            {held.map(({ entry }) => entry)}
          </Box>
        </Box>
      ))}
    </>
  );
}
