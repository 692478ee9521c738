import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Typography from '@mui/material/Typography';
import { type ReactElement, type ReactNode, type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary, type SummaryItem } from './error-summary.tsx';
import { SubmitButton } from './submit-button.tsx';
import { TextArea } from './text-area.tsx';

interface Props {
  readonly title: string;
  /** What will happen, and the way back where there is one. */
  readonly children?: ReactNode;
  /** The act, as a verb: "Révoquer l'invitation". */
  readonly confirmLabel: string;
  /** Asks why; left out where no reason is kept. */
  readonly reason?: { readonly label: string; readonly hint?: string; readonly required: boolean };
  /** Something is ended or overridden. */
  readonly destructive?: boolean;
  /** Does it; answers what went wrong, or nothing. The dialog is then closed by its owner. */
  readonly onConfirm: (reason: string) => Promise<SummaryItem | undefined>;
  readonly onClose: () => void;
}

/** Says what is about to happen, asks why where a reason is kept, and waits until it is done. */
export function ConfirmDialog(props: Props): ReactElement {
  const { title, children, confirmLabel, reason, destructive = false, onConfirm, onClose } = props;
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState('');
  const [pending, setPending] = useState(false);
  const [problems, setProblems] = useState<readonly SummaryItem[]>([]);
  const reasonId = `${id}-reason`;

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (pending) return;
    if (reason?.required && text.trim() === '') {
      setProblems([{ text: t('app.reasonMissing'), fieldId: reasonId }]);
      return;
    }
    setPending(true);
    const problem = await onConfirm(text.trim());
    setPending(false);
    setProblems(problem ? [problem] : []);
  };

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={`${id}-title`}>
      <Box
        component="form"
        noValidate
        onSubmit={(event: SubmitEvent) => void submit(event)}
        sx={{ display: 'grid', gap: 4, p: { xs: 4, sm: 6 } }}
      >
        <Typography variant="h2" id={`${id}-title`}>
          {title}
        </Typography>
        <ErrorSummary items={problems} />
        {children && <Box>{children}</Box>}
        {reason && (
          <TextArea
            id={reasonId}
            label={reason.label}
            hint={reason.hint}
            optional={!reason.required}
            error={problems.find(({ fieldId }) => fieldId === reasonId)?.text}
            maxLength={500}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, flexDirection: { xs: 'column', sm: 'row' } }}>
          <SubmitButton pending={pending} tone={destructive ? 'error' : 'primary'}>
            {confirmLabel}
          </SubmitButton>
          <Button color="inherit" onClick={onClose} sx={{ minHeight: 44 }}>
            {t('app.cancel')}
          </Button>
        </Box>
      </Box>
    </Dialog>
  );
}
