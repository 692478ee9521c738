import Box from '@mui/material/Box';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import { CONTROL } from './control-style.ts';
import { type FieldTexts, FormField } from './form-field.tsx';

interface Props extends FieldTexts, Omit<ComponentPropsWithRef<'select'>, 'id' | 'className' | 'style' | 'children'> {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One of a few, from the browser's own list. */
export function SelectInput({ id, label, hint, error, optional, options, ...select }: Props): ReactElement {
  return (
    <FormField {...{ id, label, hint, error, optional }}>
      {(control) => (
        <Box component="select" {...select} {...control} sx={CONTROL}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Box>
      )}
    </FormField>
  );
}
