import Box from '@mui/material/Box';
import type { ReactElement, ReactNode } from 'react';

export interface Definition {
  readonly term: string;
  readonly value: ReactNode;
}

/** One column beside a text, as many as fit where the list has the width for itself. */
const STACKED = { columnWidth: 220, columnGap: '24px', '& > div': { breakInside: 'avoid', mb: 3 } } as const;

/** Terms and their values; `stacked` puts the value below its term, for narrow columns. */
export function Definitions({
  items,
  stacked = false,
}: {
  readonly items: readonly Definition[];
  readonly stacked?: boolean;
}): ReactElement {
  return (
    <Box component="dl" sx={{ m: 0, ...(stacked ? STACKED : { display: 'grid', gap: 2 }) }}>
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
