import { useMutation } from '@apollo/client/react';
import { endRuleSetInput } from '@delibere/shared';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../forms/form-dialog.tsx';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { END_RULE_SET } from './rule-set-mutations.ts';

interface Props {
  readonly ruleSet: { readonly id: string; readonly revision: number; readonly to?: string | null };
  readonly onClose: () => void;
}

/** Says the last day of published rules, or that they go on after all. */
export function EndRules({ ruleSet: { id, revision, to }, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const [end] = useMutation(END_RULE_SET);
  const form = useInputForm({
    schema: endRuleSetInput,
    defaults: { id, revision, on: to ?? '', reason: '' },
    labels: { on: t('rules.ending.on'), reason: t('rules.ending.reason') },
    submit: async (input) => {
      const { done, problem } = await outcomeOf(end({ variables: { input } }).then(({ data }) => data?.endRuleSet));
      if (done) onClose();
      return problem;
    },
  });
  return (
    <FormDialog
      title={t('rules.ending.title')}
      lede={t('rules.ending.lede')}
      form={form}
      submitLabel={t('rules.ending.submit')}
      onClose={onClose}
    >
      <TextInput {...form.field('on')} type="date" characters={14} optional hint={t('rules.toHint')} />
      <TextArea {...form.field('reason')} maxLength={500} />
    </FormDialog>
  );
}
