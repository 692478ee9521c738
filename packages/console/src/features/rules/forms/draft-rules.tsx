import { useMutation } from '@apollo/client/react';
import { draftRuleSetInput } from '@delibere/shared';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../forms/form-dialog.tsx';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { SelectInput } from '../../../ui/form/select-input.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { DRAFT_RULE_SET } from './rule-set-mutations.ts';

interface Props {
  /** What may be copied. */
  readonly copied: readonly { readonly id: string; readonly title: string; readonly version: number }[];
  readonly onClose: () => void;
}

/** Begins other rules as a copy, and goes to write them. */
export function DraftRules({ copied, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [draft] = useMutation(DRAFT_RULE_SET);
  const form = useInputForm({
    schema: draftRuleSetInput,
    defaults: { from: copied[0]?.id ?? '', title: '', code: '' },
    labels: { from: t('rules.draft.from'), title: t('rules.name'), code: t('rules.draft.code') },
    submit: async (input) => {
      // Other rules have a code and a name of their own: without, the server would begin a version of those copied.
      const missing = (['title', 'code'] as const).filter((path) => input[path] === null);
      if (missing.length > 0) {
        return { code: 'INPUT_INVALID', problems: missing.map((path) => ({ path, code: 'REQUIRED' })) };
      }
      const outcome = await outcomeOf(
        draft({ variables: { input }, update: (cache) => cache.evict({ fieldName: 'ruleSets' }) }).then(
          ({ data }) => data?.draftRuleSet,
        ),
      );
      if (outcome.problem) return outcome.problem;
      void navigate({ to: '/regles/$id/modifier', params: { id: outcome.done.id } });
      return undefined;
    },
  });
  return (
    <FormDialog
      title={t('rules.draft.title')}
      lede={t('rules.draft.lede')}
      form={form}
      submitLabel={t('rules.draft.submit')}
      onClose={onClose}
    >
      <SelectInput
        {...form.field('from')}
        options={copied.map(({ id, title, version }) => ({
          value: id,
          label: `${title}, ${t('rules.versionOf', { version })}`,
        }))}
      />
      <TextInput {...form.field('title')} maxLength={200} />
      <TextInput {...form.field('code')} hint={t('rules.draft.codeHint')} maxLength={40} characters={24} />
    </FormDialog>
  );
}
