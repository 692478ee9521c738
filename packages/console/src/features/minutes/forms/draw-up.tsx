import { useMutation } from '@apollo/client/react';
import { drawUpMinutesInput } from '@delibere/shared';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { FormDialog } from '../../../forms/form-dialog.tsx';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { useGestures } from '../../jury/components/session-gestures.ts';
import { DRAW_UP_MINUTES } from '../components/minutes-mutations.ts';
import { observationsIn } from '../model/observations.ts';

/** What is typed is one text; what is sent is checked as the server will. */
const TYPED = v.object({
  sessionId: v.string(),
  observations: v.pipe(
    v.string(),
    v.transform(observationsIn),
    v.check((observations) => v.is(drawUpMinutesInput.entries.observations, observations), 'TOO_LONG'),
  ),
});

interface Props {
  readonly sessionId: string;
  /** Whether they were drawn up before: signatures given since count no more. */
  readonly again: boolean;
  readonly onClose: () => void;
}

/** Draws up the minutes, with what members asked to be written down. */
export function DrawUp({ sessionId, again, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { mine } = useGestures();
  const [drawUp] = useMutation(DRAW_UP_MINUTES);
  const form = useInputForm({
    schema: TYPED,
    defaults: { sessionId, observations: '' },
    labels: { observations: t('minutes.observations') },
    submit: async ({ observations }) => {
      const input = { sessionId, observations: [...observations] };
      const { done, problem } = await outcomeOf(
        drawUp({ variables: { input } }).then(({ data }) => data?.drawUpMinutes),
      );
      if (done?.session) mine(done.session.revision);
      if (done) onClose();
      return problem;
    },
  });
  const title = t(again ? 'minutes.drawUpAgain' : 'minutes.drawUp');
  return (
    <FormDialog
      title={title}
      lede={t(again ? 'minutes.drawUpAgainLede' : 'minutes.drawUpLede')}
      form={form}
      submitLabel={title}
      onClose={onClose}
    >
      <TextArea {...form.field('observations')} hint={t('minutes.observationsHint')} optional rows={6} />
    </FormDialog>
  );
}
