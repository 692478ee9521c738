import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { TextField } from './text-field.tsx';

interface Props {
  readonly label: string;
  /** "2026-11-23", or empty. */
  readonly value: string;
  readonly today: string;
  readonly todayLabel: string;
  readonly onChange: (date: string) => void;
}

/** A calendar date, with a short way to today. */
export function DateField({ label, value, today, todayLabel, onChange }: Props): ReactElement {
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-end', gap: 2 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <TextField label={label} type="date" value={value} onChange={onChange} />
      </Box>
      <Button size="small" onClick={() => onChange(today)} sx={{ minHeight: 36, px: 2 }}>
        {todayLabel}
      </Button>
    </Box>
  );
}
