import Box from '@mui/material/Box';
import type { ReactElement } from 'react';

interface Props {
  readonly label: string;
  /** Oldest first; null where the fiche gives no number. */
  readonly points: readonly { readonly year: number; readonly value: number | null }[];
}

const HEIGHT = 96;
const STEP = 72;

/** Bars of people certified per promotion; the table below says the same. */
export function PromotionChart({ label, points }: Props): ReactElement {
  const most = Math.max(1, ...points.map((point) => point.value ?? 0));
  const width = points.length * STEP;
  return (
    <Box
      component="svg"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing made here is no file an <img> could load
      role="img"
      aria-label={`${label} : ${points.map((point) => `${point.year} ${point.value ?? '–'}`).join(', ')}`}
      viewBox={`0 0 ${width} ${HEIGHT + 44}`}
      sx={{ display: 'block', width: '100%', maxWidth: width, mb: 4, fontFamily: 'inherit' }}
    >
      {points.map((point, rank) => {
        const height = ((point.value ?? 0) / most) * HEIGHT;
        const middle = rank * STEP + STEP / 2;
        return (
          <g key={point.year}>
            <Box
              component="rect"
              x={middle - 20}
              y={HEIGHT - height + 20}
              width={40}
              height={Math.max(1, height)}
              rx={2}
              sx={{ fill: 'var(--mui-palette-primary-main)' }}
            />
            <Box
              component="text"
              x={middle}
              y={HEIGHT - height + 12}
              textAnchor="middle"
              sx={{ fill: 'var(--mui-palette-text-primary)', fontSize: 12, fontWeight: 560 }}
            >
              {point.value ?? '–'}
            </Box>
            <Box
              component="text"
              x={middle}
              y={HEIGHT + 38}
              textAnchor="middle"
              sx={{ fill: 'var(--mui-palette-text-secondary)', fontSize: 12 }}
            >
              {point.year}
            </Box>
          </g>
        );
      })}
    </Box>
  );
}
