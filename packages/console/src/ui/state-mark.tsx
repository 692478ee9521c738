import Box from '@mui/material/Box';
import type { ReactElement, ReactNode } from 'react';

export type Mark = 'yes' | 'no' | 'unknown' | 'blocking' | 'warning' | 'later' | 'same' | 'draft';

const SHAPES: Readonly<Record<Mark, ReactElement>> = {
  yes: <path d="M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm-3 6.7 2.1 2.1 4-4.3" />,
  no: <path d="M2.5 2.5h11v11h-11zM5.5 5.5l5 5M10.5 5.5l-5 5" />,
  unknown: <path d="M8 1 15 8 8 15 1 8ZM6.4 6.6a1.6 1.6 0 1 1 2.3 1.5c-.5.2-.7.5-.7 1v.2M8 11.2v.1" />,
  blocking: <path d="M5.4 1.5h5.2l3.9 3.9v5.2l-3.9 3.9H5.4l-3.9-3.9V5.4ZM4.8 8h6.4" />,
  warning: <path d="M8 1.8 1 14h14L8 1.8ZM8 6v4M8 12v.1" />,
  same: <path d="M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5.2 6.6h5.6M5.2 9.4h5.6" />,
  draft: <path strokeDasharray="2.6 2.5" d="M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z" />,
  later: <path d="M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 4.5V8l2.5 2" />,
};
const COLOURS: Readonly<Record<Mark, string>> = {
  yes: 'success.main',
  no: 'text.secondary',
  unknown: 'text.secondary',
  blocking: 'error.main',
  warning: 'warning.main',
  later: 'text.secondary',
  same: 'text.secondary',
  draft: 'text.secondary',
};

/** A state as a word and a shape; the colour only repeats them. */
export function StateMark({ mark, children }: { readonly mark: Mark; readonly children: ReactNode }): ReactElement {
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 1.5, whiteSpace: 'nowrap', verticalAlign: 'bottom' }}
    >
      <Box
        component="svg"
        viewBox="0 0 16 16"
        aria-hidden="true"
        sx={{ width: 16, height: 16, color: COLOURS[mark], flexShrink: 0 }}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.6}
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {SHAPES[mark]}
      </Box>
      <Box component="span" sx={{ fontWeight: 560 }}>
        {children}
      </Box>
    </Box>
  );
}
