import Box from '@mui/material/Box';
import type { ReactElement, ReactNode } from 'react';
import { Icon } from '../../../ui/icon.tsx';

interface Props {
  readonly id: string;
  readonly legend: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly children: ReactNode;
}

/** Several controls that make one rule, under its name, its explanation and what is wrong with it. */
export function FieldGroup({ id, legend, hint, error, children }: Props): ReactElement {
  const told = [`${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <Box
      component="fieldset"
      id={id}
      tabIndex={-1}
      aria-describedby={told}
      sx={{
        border: 0,
        m: 0,
        p: 0,
        minWidth: 0,
        ...(error ? { pl: 3, borderLeft: 4, borderColor: 'error.main' } : {}),
      }}
    >
      <Box component="legend" sx={{ p: 0, fontSize: '0.9375rem', fontWeight: 620 }}>
        {legend}
      </Box>
      <Box id={`${id}-hint`} sx={{ mt: 1, fontSize: '0.875rem', color: 'text.secondary' }}>
        {hint}
      </Box>
      {error && (
        <Box
          id={`${id}-error`}
          sx={{ display: 'flex', gap: 1.5, mt: 1, fontSize: '0.875rem', fontWeight: 560, color: 'error.main' }}
        >
          <Icon name="warning" size={16} />
          <span>{error}</span>
        </Box>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 4, mt: 2 }}>{children}</Box>
    </Box>
  );
}
