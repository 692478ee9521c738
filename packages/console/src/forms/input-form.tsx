import Box from '@mui/material/Box';
import type { ReactElement, ReactNode, SubmitEvent } from 'react';
import type { FieldValues } from 'react-hook-form';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import type { InputFormState } from './use-input-form.ts';

interface Props<Input extends FieldValues> {
  readonly form: InputFormState<Input>;
  readonly children: ReactNode;
  /** What the form is for, read out where no heading says it. */
  readonly label?: string;
}

/** Fields under the summary of what is wrong with them, one below the other. */
export function InputForm<Input extends FieldValues>({ form, children, label }: Props<Input>): ReactElement {
  return (
    <Box
      component="form"
      noValidate
      aria-label={label}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        void form.send();
      }}
      sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 5, maxWidth: 560 }}
    >
      <ErrorSummary items={form.summary} />
      {children}
    </Box>
  );
}
