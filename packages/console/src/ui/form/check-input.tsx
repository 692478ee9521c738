import Box from '@mui/material/Box';
import type { ComponentPropsWithRef, ReactElement } from 'react';

interface Props extends Omit<ComponentPropsWithRef<'input'>, 'id' | 'className' | 'style' | 'children' | 'type'> {
  readonly id: string;
  readonly label: string;
  /** Taken so that the props of a field can be spread; a box that is ticked or not is never wrong. */
  readonly error?: string | undefined;
}

/** One box to tick. */
export function CheckInput({ id, label, error: _error, ...input }: Props): ReactElement {
  return (
    <Box
      component="label"
      htmlFor={id}
      sx={{ display: 'flex', alignItems: 'center', gap: 3, minHeight: 44, cursor: 'pointer' }}
    >
      <Box
        component="input"
        id={id}
        {...input}
        type="checkbox"
        sx={{ accentColor: 'var(--mui-palette-primary-main)', width: 20, height: 20, m: 0.5, flexShrink: 0 }}
      />
      {label}
    </Box>
  );
}
