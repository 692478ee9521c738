import Box from '@mui/material/Box';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import { CONTROL } from './control-style.ts';
import { type FieldTexts, FormField } from './form-field.tsx';

interface Props extends FieldTexts, Omit<ComponentPropsWithRef<'input'>, 'id' | 'className' | 'style' | 'children'> {
  /** As wide as what is expected: a code, a date; the whole line otherwise. */
  readonly characters?: number;
}

/** A line to type in, for a form. */
export function TextInput({ id, label, hint, error, optional, characters, ...input }: Props): ReactElement {
  return (
    <FormField {...{ id, label, hint, error, optional }}>
      {(control) => (
        <Box
          component="input"
          type="text"
          {...input}
          {...control}
          sx={{ ...CONTROL, ...(characters ? { width: `calc(${characters}ch + 40px)`, maxWidth: '100%' } : {}) }}
        />
      )}
    </FormField>
  );
}
