import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactElement, type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../forms/problem.ts';
import { SubmitButton } from '../../../ui/form/submit-button.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { PlainSelect } from '../../../ui/plain-select.tsx';
import { RefusedNote } from '../../sitting/components/refused-note.tsx';

/** What somebody says to their convocation. */
export interface Answer {
  readonly answer: 'ACCEPTED' | 'DECLINED';
  readonly note: string | null;
  readonly substituteId: string | null;
}

interface Props {
  /** Who could come instead. */
  readonly substitutes: readonly { readonly id: string; readonly name: string }[];
  /** Sends it; answers what went wrong, nothing once it is recorded. */
  readonly onSend: (answer: Answer) => Promise<Problem | undefined>;
}

/** "Will you be there?": yes in one touch; no with a word and a name, where there are. */
export function AnswerForm({ substitutes, onSend }: Props): ReactElement {
  const { t } = useTranslation();
  const id = useId();
  const [declining, setDeclining] = useState(false);
  const [note, setNote] = useState('');
  const [substitute, setSubstitute] = useState('');
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const send = async (answer: Answer): Promise<void> => {
    if (pending) return;
    setPending(true);
    const refused = await onSend(answer);
    setPending(false);
    setProblem(refused);
  };
  const decline = (event: SubmitEvent): void => {
    event.preventDefault();
    void send({ answer: 'DECLINED', note: note.trim() || null, substituteId: substitute || null });
  };
  if (!declining) {
    return (
      <Box sx={{ display: 'grid', gap: 3 }}>
        <Typography variant="h3" sx={{ fontSize: '1.125rem' }}>
          {t('delegation.convocation.ask')}
        </Typography>
        <RefusedNote problem={problem} />
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 3 }}>
          <Button
            variant="contained"
            aria-disabled={pending || undefined}
            onClick={() => void send({ answer: 'ACCEPTED', note: null, substituteId: null })}
            sx={{ minHeight: 56, fontSize: '1.0625rem' }}
          >
            {pending ? t('app.pending') : t('delegation.convocation.accept')}
          </Button>
          <Button
            variant="outlined"
            color="inherit"
            onClick={() => setDeclining(true)}
            sx={{ minHeight: 56, fontSize: '1.0625rem' }}
          >
            {t('delegation.convocation.decline')}
          </Button>
        </Box>
      </Box>
    );
  }
  return (
    <Box component="form" noValidate onSubmit={decline} sx={{ display: 'grid', gap: 4 }}>
      <Typography variant="h3" sx={{ fontSize: '1.125rem' }}>
        {t('delegation.convocation.decline')}
      </Typography>
      {substitutes.length > 0 && (
        <div>
          <PlainSelect
            label={t('delegation.convocation.substitute')}
            value={substitute}
            options={[
              { value: '', label: t('delegation.convocation.nobody') },
              ...substitutes.map((one) => ({ value: one.id, label: one.name })),
            ]}
            onChange={setSubstitute}
          />
          <Box sx={{ mt: 1, color: 'text.secondary', fontSize: '0.875rem' }}>
            {t('delegation.convocation.substituteHint')}
          </Box>
        </div>
      )}
      <TextArea
        id={`${id}-note`}
        label={t('delegation.convocation.note')}
        hint={t('delegation.convocation.noteHint')}
        optional
        maxLength={1000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <RefusedNote problem={problem} />
      <Box sx={{ display: 'flex', flexDirection: { xs: 'column', sm: 'row' }, gap: 3 }}>
        <SubmitButton pending={pending}>{t('delegation.convocation.doDecline')}</SubmitButton>
        <Button color="inherit" onClick={() => setDeclining(false)} sx={{ minHeight: 44 }}>
          {t('app.cancel')}
        </Button>
      </Box>
    </Box>
  );
}
