import Box from '@mui/material/Box';
import type { ReactElement } from 'react';

interface Props {
  readonly college: 'EMPLOYERS' | 'UNIONS';
  /** The letter of the side, "E" or "S", "U" in English. */
  readonly letter: string;
  /** The side in words: shown, or read out alone where there is little room. */
  readonly label: string;
  readonly compact?: boolean;
}

/** One side of a joint body: a letter in a square or in a circle; the hue only repeats it. */
export function CollegeMark({ college, letter, label, compact = false }: Props): ReactElement {
  const colour = college === 'EMPLOYERS' ? 'college.employers' : 'college.unions';
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1.5, verticalAlign: 'bottom' }}>
      <Box
        component="span"
        aria-hidden="true"
        title={compact ? label : undefined}
        sx={{
          display: 'inline-flex',
          alignItems: 'center',
          justifyContent: 'center',
          flexShrink: 0,
          width: 20,
          height: 20,
          border: 1.5,
          borderRadius: college === 'EMPLOYERS' ? 0.5 : 5,
          borderColor: colour,
          color: colour,
          fontSize: '0.75rem',
          lineHeight: 1,
          fontWeight: 700,
        }}
      >
        {letter}
      </Box>
      <span className={compact ? 'visually-hidden' : undefined}>{label}</span>
    </Box>
  );
}
