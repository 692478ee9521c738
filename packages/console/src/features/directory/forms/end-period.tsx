import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type * as v from 'valibot';
import { FormDialog } from '../../../forms/form-dialog.tsx';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';

/** Which period is to end. */
export interface Ending {
  readonly id: string;
  /** Which one, in words. */
  readonly lede: string;
  readonly onClose: () => void;
}

interface Props<Output> extends Ending {
  readonly title: string;
  readonly schema: v.GenericSchema<unknown, Output>;
  /** Why it ends is asked. */
  readonly asksWhy: boolean;
  readonly end: (input: Output) => Promise<object | undefined>;
}

/** Says the last day of something that goes on. */
export function EndPeriod<Output>(props: Props<Output>): ReactElement {
  const { id, lede, title, schema, asksWhy, end, onClose } = props;
  const { t } = useTranslation();
  const { today } = useDates();
  const form = useInputForm({
    schema,
    defaults: { id, on: today, ...(asksWhy ? { reason: '' } : {}) },
    labels: { on: t('personForm.on'), reason: t('personForm.reason') },
    submit: async (input) => {
      const { done, problem } = await outcomeOf(end(input));
      if (done) onClose();
      return problem;
    },
  });
  return (
    <FormDialog title={title} lede={lede} form={form} submitLabel={t('personForm.endDo')} destructive onClose={onClose}>
      <TextInput {...form.field('on')} type="date" characters={14} />
      {asksWhy && <TextArea {...form.field('reason')} hint={t('personForm.reasonHint')} maxLength={500} />}
    </FormDialog>
  );
}
