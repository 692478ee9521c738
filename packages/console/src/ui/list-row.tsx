import Box from '@mui/material/Box';
import type { ReactElement, ReactNode } from 'react';

/** The link of a row: its name, in which the whole row is clicked. Spread it over a `RouteLink`. */
export const ROW_LINK = {
  'data-row': true,
  underline: 'hover',
  sx: {
    color: 'text.primary',
    fontSize: '0.9375rem',
    fontWeight: 560,
    lineHeight: 1.4,
    display: 'inline-block',
    '&::after': { content: '""', position: 'absolute', inset: 0 },
  },
} as const;

interface Props {
  /** Widths of the columns, by breakpoint; one column on a phone. */
  readonly columns: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

/** One row of a long list: cells side by side where there is room, and one link that takes the whole row. */
export function ListRow({ columns, children }: Props): ReactElement {
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0,1fr)', ...columns },
        columnGap: 6,
        rowGap: 1,
        px: { xs: 0, sm: 2 },
        py: 2.5,
        borderBottom: 1,
        borderColor: 'divider',
        fontSize: '0.8125rem',
        breakInside: 'avoid',
        '&:hover': { bgcolor: 'background.sunken' },
      }}
    >
      {children}
    </Box>
  );
}
