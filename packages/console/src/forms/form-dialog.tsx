import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Typography from '@mui/material/Typography';
import { type ReactElement, type ReactNode, useId } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { SubmitButton } from '../ui/form/submit-button.tsx';
import { InputForm } from './input-form.tsx';
import type { InputFormState } from './use-input-form.ts';

interface Props<Input extends FieldValues> {
  readonly title: string;
  /** What will happen, where the title does not say it all. */
  readonly lede?: ReactNode;
  readonly form: InputFormState<Input>;
  /** The act, as a verb. */
  readonly submitLabel: string;
  /** Something is ended or overridden. */
  readonly destructive?: boolean;
  /** The way back, where "Annuler" would be taken for the act. */
  readonly backLabel?: string | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form over the page it changes. A click beside it loses nothing of what was typed. */
export function FormDialog<Input extends FieldValues>(props: Props<Input>): ReactElement {
  const { title, lede, form, submitLabel, destructive = false, backLabel, onClose, children } = props;
  const { t } = useTranslation();
  const id = useId();
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      aria-labelledby={id}
      onClose={(_, reason) => {
        if (reason !== 'backdropClick') onClose();
      }}
      sx={{
        '& .MuiDialog-container': { alignItems: { xs: 'flex-end', sm: 'flex-start' } },
        '& .MuiDialog-paper': {
          mx: { xs: 0, sm: 8 },
          mt: { xs: 4, sm: 16 },
          mb: { xs: 0, sm: 8 },
          width: { xs: '100%', sm: 'calc(100% - 64px)' },
          maxHeight: { xs: 'calc(100% - 16px)', sm: 'calc(100% - 96px)' },
          borderRadius: { xs: '12px 12px 0 0', sm: 1.5 },
          p: { xs: 4, sm: 6 },
        },
      }}
    >
      <Typography variant="h2" id={id} sx={{ fontSize: '1.25rem', mb: lede ? 1 : 5 }}>
        {title}
      </Typography>
      {lede && <Box sx={{ color: 'text.secondary', mb: 5 }}>{lede}</Box>}
      <InputForm form={form} label={title}>
        {children}
        <Box sx={{ display: 'flex', flexDirection: { xs: 'column', sm: 'row' }, flexWrap: 'wrap', gap: 3, pt: 1 }}>
          <SubmitButton pending={form.pending} tone={destructive ? 'error' : 'primary'}>
            {submitLabel}
          </SubmitButton>
          <Button color="inherit" onClick={onClose} sx={{ minHeight: 44 }}>
            {backLabel ?? t('app.cancel')}
          </Button>
        </Box>
      </InputForm>
    </Dialog>
  );
}
