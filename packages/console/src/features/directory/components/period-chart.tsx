import Box from '@mui/material/Box';
import type { ReactElement, ReactNode } from 'react';
import { useDates } from '../../../i18n/use-dates.ts';
import { MilestoneShape } from '../../../ui/timeline-track.tsx';
import { type Period, periodState, type Scale, scaleOf } from '../model/periods.ts';

/** One period on the chart, with its words. */
export interface ChartedPeriod extends Period {
  readonly key: string;
  readonly words: ReactNode;
  /** A colour of the theme: the accent where none is given. */
  readonly colour?: string;
}

interface Props {
  readonly label: string;
  readonly periods: readonly ChartedPeriod[];
}

const COLUMNS = { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(280px, 44%)' } as const;

/** Periods one below the other on one line of time: what is over is hollow, what is to come is hatched. */
export function PeriodChart({ label, periods }: Props): ReactElement {
  const { today } = useDates();
  const scale = scaleOf(periods, today);
  return (
    <>
      <Box
        aria-hidden="true"
        sx={{ display: { xs: 'none', md: 'grid' }, gridTemplateColumns: COLUMNS, columnGap: 6, height: 28 }}
      >
        <Box sx={{ gridColumn: 2, position: 'relative', fontSize: '0.75rem', color: 'text.secondary' }}>
          {scale.years.map(({ year, position }) => (
            <Box
              key={year}
              sx={{ position: 'absolute', left: `${position}%`, transform: 'translateX(-50%)', whiteSpace: 'nowrap' }}
            >
              {year}
            </Box>
          ))}
        </Box>
      </Box>
      <Box component="ol" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {periods.map((period) => (
          <Box
            component="li"
            key={period.key}
            sx={{
              display: 'grid',
              gridTemplateColumns: COLUMNS,
              columnGap: 6,
              rowGap: 1,
              py: 3,
              borderTop: 1,
              borderColor: 'divider',
            }}
          >
            <Box sx={{ minWidth: 0 }}>{period.words}</Box>
            <PeriodBar period={period} scale={scale} state={periodState(period, today)} />
          </Box>
        ))}
      </Box>
    </>
  );
}

interface BarProps {
  readonly period: ChartedPeriod;
  readonly scale: Scale;
  readonly state: ReturnType<typeof periodState>;
}

/** The bar of one period; decorative, since its words say every day. */
function PeriodBar({ period, scale, state }: BarProps): ReactElement {
  const { from, to, colour = 'primary.main' } = period;
  const left = scale.at(from);
  const right = to ? scale.at(to) : 100;
  return (
    <Box aria-hidden="true" sx={{ position: 'relative', height: 32, alignSelf: 'center' }}>
      {scale.years.map(({ year, position }) => (
        <Box
          key={year}
          sx={{ position: 'absolute', left: `${position}%`, top: 0, bottom: 0, width: '1px', bgcolor: 'divider' }}
        />
      ))}
      <Box
        sx={{
          position: 'absolute',
          left: `${left}%`,
          width: `max(6px, ${right - left}%)`,
          top: 10,
          height: 12,
          color: colour,
          border: 1.5,
          borderColor: colour,
          borderRadius: to ? 0.5 : '3px 0 0 3px',
          borderRight: to ? undefined : 0,
          ...fillOf(state, Boolean(to)),
        }}
      />
      <Box
        sx={{
          position: 'absolute',
          left: `${scale.today}%`,
          top: 0,
          bottom: 0,
          width: 2,
          ml: '-1px',
          bgcolor: 'warning.main',
        }}
      />
      <Box
        sx={{ position: 'absolute', left: `${scale.today}%`, top: -6, ml: '-8px', '& svg': { width: 12, mx: '2px' } }}
      >
        <MilestoneShape name="today" />
      </Box>
    </Box>
  );
}

function fillOf(state: BarProps['state'], ends: boolean): object {
  switch (state) {
    case 'PAST':
      return { bgcolor: 'background.paper', opacity: 0.75 };
    case 'COMING':
      return { backgroundImage: 'repeating-linear-gradient(135deg, currentColor 0 2px, transparent 2px 6px)' };
    case 'CURRENT':
    case 'ENDING':
      return ends
        ? { bgcolor: 'currentColor' }
        : {
            backgroundImage: 'linear-gradient(to right, currentColor 70%, transparent)',
            borderTop: 0,
            borderBottom: 0,
          };
  }
}
