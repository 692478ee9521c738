import Box from '@mui/material/Box';
import type { ReactElement } from 'react';

interface Point {
  readonly key: string;
  readonly position: number;
  readonly past: boolean;
}

interface Props {
  readonly points: readonly Point[];
  /** A stretch drawn full, in per cent. */
  readonly solid: readonly [number, number] | null;
  /** A stretch drawn hatched. */
  readonly hatched: readonly [number, number] | null;
}

const SHAPES: Readonly<Record<string, string>> = {
  decisionDate: 'M8 2 14 8 8 14 2 8Z',
  effectDate: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z',
  lastJournalDate: 'M3 3h10v10H3z',
  registrationEnd: 'M2.5 2.5h11v11h-11z',
  deliveryDeadline: 'M8 2 14.5 13.5h-13Z',
  asked: 'M2 3.5h12v9H2zM2 4l6 5 6-5',
  noticeDeadline: 'M8 2 14.5 13.5h-13Z',
  sessionDay: 'M2.5 2.5h11v11h-11z',
  today: 'M8 13.5 1.5 2.5h13Z',
};
const HOLLOW = new Set(['lastJournalDate', 'decisionDate', 'asked', 'noticeDeadline']);

/** The mark of one milestone, the same on the line and in its legend. */
export function MilestoneShape({ name }: { readonly name: string }): ReactElement {
  return (
    <Box
      component="svg"
      viewBox="0 0 16 16"
      aria-hidden="true"
      sx={{
        width: 16,
        height: 16,
        display: 'block',
        flexShrink: 0,
        color: name === 'today' ? 'warning.main' : 'primary.main',
        fill: HOLLOW.has(name) ? 'var(--mui-palette-background-paper)' : 'currentColor',
      }}
      stroke="currentColor"
      strokeWidth={2}
      strokeLinejoin="round"
    >
      <path d={SHAPES[name] ?? SHAPES.effectDate} />
    </Box>
  );
}

/** Per cent of the line below which two marks would cover each other. */
const TOUCHING = 2;

/** Marks of neighbouring dates stand on one another instead of hiding each other. */
function piled(points: readonly Point[]): readonly (Point & { readonly level: number })[] {
  let level = 0;
  return points.map((point, rank) => {
    const before = points[rank - 1];
    level = before && point.key !== 'today' && point.position - before.position < TOUCHING ? Math.min(2, level + 1) : 0;
    return { ...point, level };
  });
}

/** The line itself; decorative, since its legend says every date in words. */
export function TimelineTrack({ points, solid, hatched }: Props): ReactElement {
  const span = (range: readonly [number, number]): object => ({
    left: `${range[0]}%`,
    width: `${range[1] - range[0]}%`,
  });
  return (
    <Box aria-hidden="true" sx={{ position: 'relative', height: 64, my: 2 }}>
      <Box sx={{ position: 'absolute', inset: '38px 0 auto', height: 4, borderRadius: 1, bgcolor: 'divider' }} />
      {solid && (
        <Box
          sx={{
            position: 'absolute',
            top: 34,
            height: 12,
            bgcolor: 'primary.main',
            borderRadius: 0.5,
            ...span(solid),
          }}
        />
      )}
      {hatched && (
        <Box
          sx={{
            position: 'absolute',
            top: 34,
            height: 12,
            borderRadius: 0.5,
            border: 1,
            borderColor: 'primary.main',
            backgroundImage:
              'repeating-linear-gradient(135deg, var(--mui-palette-primary-main) 0 2px, transparent 2px 6px)',
            ...span(hatched),
          }}
        />
      )}
      {piled(points).map((point) => (
        <Box
          key={point.key}
          sx={{
            position: 'absolute',
            left: `${point.position}%`,
            top: point.key === 'today' ? 12 : 32 - 16 * point.level,
            transform: 'translateX(-50%)',
            ...(point.key === 'today'
              ? {
                  '&::after': {
                    content: '""',
                    position: 'absolute',
                    left: 7,
                    top: 14,
                    width: 2,
                    height: 36,
                    bgcolor: 'warning.main',
                  },
                }
              : { '& svg': { filter: 'drop-shadow(0 0 0 2px var(--mui-palette-background-paper))' } }),
          }}
        >
          <MilestoneShape name={point.key} />
        </Box>
      ))}
    </Box>
  );
}
