import Box from '@mui/material/Box';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import { CONTROL } from './control-style.ts';
import { type FieldTexts, FormField } from './form-field.tsx';

type Props = FieldTexts & Omit<ComponentPropsWithRef<'textarea'>, 'id' | 'className' | 'style' | 'children'>;

/** Several lines to type in. */
export function TextArea({ id, label, hint, error, optional, ...area }: Props): ReactElement {
  return (
    <FormField {...{ id, label, hint, error, optional }}>
      {(control) => (
        <Box component="textarea" rows={3} {...area} {...control} sx={{ ...CONTROL, py: 2, resize: 'vertical' }} />
      )}
    </FormField>
  );
}
