import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import type { ReactElement } from 'react';

const WIDTHS = ['72%', '58%', '80%', '64%', '76%', '52%', '68%', '60%', '74%', '56%'];

/** Rows in the shape of the result list, while it comes. */
export function RowsSkeleton({ rows = 8 }: { readonly rows?: number }): ReactElement {
  return (
    <Box aria-hidden="true">
      {WIDTHS.slice(0, rows).map((width) => (
        <Box key={width} sx={{ py: 3, borderBottom: 1, borderColor: 'divider' }}>
          <Skeleton width={140} height={20} />
          <Skeleton width={width} height={24} />
          <Skeleton width="40%" height={20} />
        </Box>
      ))}
    </Box>
  );
}

/** A block of text lines, while it comes. */
export function TextSkeleton({ lines = 4 }: { readonly lines?: number }): ReactElement {
  return (
    <Box aria-hidden="true">
      {WIDTHS.slice(0, lines).map((width) => (
        <Skeleton key={width} width={width} height={24} />
      ))}
    </Box>
  );
}
