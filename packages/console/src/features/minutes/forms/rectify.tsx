import { useMutation } from '@apollo/client/react';
import { rectifyMinutesInput } from '@delibere/shared';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../forms/form-dialog.tsx';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { useGestures } from '../../jury/components/session-gestures.ts';
import { RECTIFY_MINUTES } from '../components/minutes-mutations.ts';

interface Props {
  readonly sessionId: string;
  readonly onClose: () => void;
}

/** Adds a correction beside sealed minutes. */
export function Rectify({ sessionId, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { mine } = useGestures();
  const [rectify] = useMutation(RECTIFY_MINUTES);
  // Asked again after a lost answer, it is the same correction.
  const [key] = useState(() => crypto.randomUUID());
  const form = useInputForm({
    schema: rectifyMinutesInput,
    defaults: { sessionId, key, correction: '', reason: '' },
    labels: { correction: t('minutes.correction'), reason: t('minutes.reason') },
    submit: async (input) => {
      const { done, problem } = await outcomeOf(
        rectify({ variables: { input } }).then(({ data }) => data?.rectifyMinutes),
      );
      if (done?.session) mine(done.session.revision);
      if (done) onClose();
      return problem;
    },
  });
  return (
    <FormDialog
      title={t('minutes.rectify')}
      lede={t('minutes.rectifyLede')}
      form={form}
      submitLabel={t('minutes.rectifyDo')}
      onClose={onClose}
    >
      <TextArea {...form.field('correction')} hint={t('minutes.correctionHint')} rows={5} maxLength={4000} />
      <TextArea {...form.field('reason')} maxLength={1000} />
    </FormDialog>
  );
}
