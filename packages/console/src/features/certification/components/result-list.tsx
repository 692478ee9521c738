import Box from '@mui/material/Box';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly busy: boolean;
  readonly children: ReactNode;
}

/** A list whose rows are walked with the arrow keys; each row's first link takes the focus. */
export function ResultList({ label, busy, children }: Props): ReactElement {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowDown: 1, ArrowUp: -1, Home: Number.NEGATIVE_INFINITY, End: Number.POSITIVE_INFINITY }[
      event.key
    ];
    if (step === undefined) return;
    const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a[data-row]')];
    const at = links.findIndex((link) => link === document.activeElement);
    if (at < 0) return;
    event.preventDefault();
    links[Math.max(0, Math.min(links.length - 1, at + step))]?.focus();
  };
  return (
    <Box
      component="ol"
      aria-label={label}
      aria-busy={busy}
      onKeyDown={onKeyDown}
      sx={{
        listStyle: 'none',
        my: 0,
        mx: { xs: 0, sm: -2 },
        p: 0,
        borderTop: 1,
        borderColor: 'divider',
        opacity: busy ? 0.6 : 1,
        transition: 'opacity 120ms',
      }}
    >
      {children}
    </Box>
  );
}
