import Box from '@mui/material/Box';
import { type ReactElement, type ReactNode, useId } from 'react';

interface Props<Value extends string> {
  readonly legend: string;
  readonly hint?: ReactNode;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of two or three, all of them in sight. */
export function RadioInput<Value extends string>({
  legend,
  hint,
  value,
  options,
  onChange,
}: Props<Value>): ReactElement {
  const id = useId();
  return (
    <Box
      component="fieldset"
      aria-describedby={hint ? `${id}-hint` : undefined}
      sx={{ border: 0, m: 0, p: 0, minWidth: 0, display: 'grid', gap: 1 }}
    >
      <Box component="legend" sx={{ p: 0, mb: 1, fontSize: '0.9375rem', fontWeight: 620 }}>
        {legend}
      </Box>
      {options.map((option) => (
        <Box
          component="label"
          key={option.value}
          sx={{ display: 'flex', alignItems: 'center', gap: 3, minHeight: 44, cursor: 'pointer' }}
        >
          <Box
            component="input"
            type="radio"
            name={id}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            sx={{ accentColor: 'var(--mui-palette-primary-main)', width: 22, height: 22, m: 0, flexShrink: 0 }}
          />
          {option.label}
        </Box>
      ))}
      {hint && (
        <Box id={`${id}-hint`} sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
          {hint}
        </Box>
      )}
    </Box>
  );
}
