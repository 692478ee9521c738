import Box from '@mui/material/Box';
import { type HTMLInputTypeAttribute, type ReactElement, useId } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: HTMLInputTypeAttribute;
  readonly hint?: string;
  /** Values the browser proposes while one types. */
  readonly suggestions?: readonly { readonly value: string; readonly label: string }[];
}

/** A labelled line to type in. */
export function TextField({ label, value, onChange, type = 'text', hint, suggestions }: Props): ReactElement {
  const id = useId();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1 }}>
      <Box component="label" htmlFor={id} sx={{ fontSize: '0.8125rem', fontWeight: 620, whiteSpace: 'nowrap' }}>
        {label}
      </Box>
      <Box
        component="input"
        id={id}
        type={type}
        value={value}
        list={suggestions ? `${id}-list` : undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
        autoComplete="off"
        onChange={(event) => onChange(event.currentTarget.value)}
        sx={{
          font: 'inherit',
          fontSize: '0.875rem',
          height: { xs: 44, md: 36 },
          minWidth: 0,
          width: '100%',
          px: 2,
          color: 'text.primary',
          bgcolor: 'background.paper',
          border: 1,
          borderColor: 'color-mix(in srgb, var(--mui-palette-text-secondary) 70%, transparent)',
          borderRadius: 1,
        }}
      />
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </datalist>
      )}
      {hint && (
        <Box id={`${id}-hint`} sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
          {hint}
        </Box>
      )}
    </Box>
  );
}
