import Box from '@mui/material/Box';
import type { ReactElement } from 'react';

interface Props {
  readonly label: string;
  readonly checked: boolean;
  /** Some of what it stands for is chosen, not all. */
  readonly partly?: boolean;
  readonly onToggle: () => void;
}

/** A box to tick; half ticked where only a part of it is chosen. */
export function TickBox({ label, checked, partly = false, onToggle }: Props): ReactElement {
  return (
    <Box
      component="label"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 2,
        minHeight: { xs: 44, md: 28 },
        fontSize: '0.875rem',
        cursor: 'pointer',
      }}
    >
      <Box
        component="input"
        type="checkbox"
        checked={checked}
        ref={(input: HTMLInputElement | null) => {
          if (input) input.indeterminate = partly;
        }}
        onChange={onToggle}
        sx={{ accentColor: 'var(--mui-palette-primary-main)', width: 16, height: 16, m: 0.5, flexShrink: 0 }}
      />
      {label}
    </Box>
  );
}
