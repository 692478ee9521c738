import Box from '@mui/material/Box';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icon.tsx';

/** What a field says of itself. */
export interface FieldTexts {
  /** Of the control; the error summary leads to it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong with what was typed, and what to do. */
  readonly error?: string | undefined;
  /** Says beside the label that it may be left empty. */
  readonly optional?: boolean;
}

interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface Props extends FieldTexts {
  readonly children: (control: ControlProps) => ReactElement;
}

/** A control under its label, its hint and its error, which assistive technology reads with it. */
export function FormField({ id, label, hint, error, optional = false, children }: Props): ReactElement {
  const { t } = useTranslation();
  const told = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap: 1,
        ...(error ? { pl: 3, borderLeft: 4, borderColor: 'error.main' } : {}),
      }}
    >
      <Box component="label" htmlFor={id} sx={{ fontSize: '0.9375rem', fontWeight: 620 }}>
        {label}
        {optional && (
          <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary' }}>
            {' '}
            {t('app.optional')}
          </Box>
        )}
      </Box>
      {hint && (
        <Box id={`${id}-hint`} sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
          {hint}
        </Box>
      )}
      {error && (
        <Box
          id={`${id}-error`}
          sx={{ display: 'flex', gap: 1.5, fontSize: '0.875rem', fontWeight: 560, color: 'error.main' }}
        >
          <Icon name="warning" size={16} />
          <Box component="span" sx={{ display: 'inline-block', '&::first-letter': { textTransform: 'uppercase' } }}>
            {error}
          </Box>
        </Box>
      )}
      {children({ id, 'aria-describedby': told || undefined, 'aria-invalid': error ? true : undefined })}
    </Box>
  );
}
