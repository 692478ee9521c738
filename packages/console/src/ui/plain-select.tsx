import Box from '@mui/material/Box';
import { type ReactElement, useId } from 'react';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  /** Label before the list instead of above it. */
  readonly inline?: boolean;
}

/** The browser's own list: it works with every keyboard, screen reader and phone. */
export function PlainSelect<T extends string>({
  label,
  value,
  options,
  onChange,
  inline = false,
}: Props<T>): ReactElement {
  const id = useId();
  return (
    <Box sx={inline ? { display: 'flex', alignItems: 'center', gap: 2 } : { display: 'grid', gap: 1 }}>
      <Box component="label" htmlFor={id} sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
        {label}
      </Box>
      <Box
        component="select"
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
        sx={{
          font: 'inherit',
          fontSize: '0.875rem',
          minHeight: { xs: 44, md: 36 },
          minWidth: 0,
          width: inline ? 'auto' : '100%',
          px: 2,
          color: 'text.primary',
          bgcolor: 'background.paper',
          border: 1,
          borderColor: 'color-mix(in srgb, var(--mui-palette-text-secondary) 70%, transparent)',
          borderRadius: 1,
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Box>
    </Box>
  );
}
