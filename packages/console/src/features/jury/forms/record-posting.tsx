import { useMutation } from '@apollo/client/react';
import { recordPostingInput } from '@delibere/shared';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../forms/form-dialog.tsx';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { useGestures } from '../components/session-gestures.ts';

const RECORD = graphql(`
  mutation RecordPosting($input: RecordPostingInput!) {
    recordPosting(input: $input) {
      ...SessionChange_result @unmask
    }
  }
`);

interface Props {
  readonly of: { readonly sessionId: string; readonly revision: number };
  readonly seatId: string;
  readonly name: string;
  /** The day the letter was made: it was posted no sooner. */
  readonly madeOn: string;
  readonly onClose: () => void;
}

/** Notes the day a convocation was posted. */
export function RecordPosting({ of, seatId, name, madeOn, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { today, inWords } = useDates();
  const { mine } = useGestures();
  const [record] = useMutation(RECORD);
  const form = useInputForm({
    schema: recordPostingInput,
    defaults: { ...of, seatId, on: today },
    labels: { on: t('jury.letters.on') },
    submit: async (input) => {
      const { done, problem } = await outcomeOf(
        record({ variables: { input } }).then(({ data }) => data?.recordPosting),
      );
      if (done?.session) mine(done.session.revision);
      if (done) onClose();
      return problem;
    },
  });
  return (
    <FormDialog
      title={t('jury.letters.dialog', { name })}
      lede={t('jury.letters.dialogLede', { date: inWords(madeOn) })}
      form={form}
      submitLabel={t('jury.letters.record')}
      onClose={onClose}
    >
      <TextInput {...form.field('on')} type="date" characters={14} />
    </FormDialog>
  );
}
