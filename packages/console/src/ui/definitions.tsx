import Box from '@mui/material/Box';
import type { ReactElement, ReactNode } from 'react';

export interface Definition {
  readonly term: string;
  readonly value: ReactNode;
}

/** Terms and their values; `stacked` puts the value below its term, for narrow columns. */
export function Definitions({
  items,
  stacked = false,
}: {
  readonly items: readonly Definition[];
  readonly stacked?: boolean;
}): ReactElement {
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gap: stacked ? 3 : 2 }}>
      {items.map(({ term, value }) => (
        <Box
          key={term}
          sx={stacked ? {} : { display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '200px 1fr' }, columnGap: 4 }}
        >
          <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.8125rem', lineHeight: 1.6 }}>
            {term}
          </Box>
          <Box component="dd" sx={{ m: 0, fontVariantNumeric: 'tabular-nums' }}>
            {value}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
