import Box from '@mui/material/Box';
import type { ReactElement, ReactNode } from 'react';

/** A short code or word in a quiet frame. */
export function Tag({
  children,
  strong = false,
}: {
  readonly children: ReactNode;
  readonly strong?: boolean;
}): ReactElement {
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-block',
        px: 1.5,
        borderRadius: 0.75,
        fontSize: '0.75rem',
        lineHeight: '20px',
        fontWeight: 560,
        fontVariantNumeric: 'tabular-nums',
        bgcolor: strong ? 'background.accent' : 'background.sunken',
        color: strong ? 'text.accent' : 'text.primary',
      }}
    >
      {children}
    </Box>
  );
}
