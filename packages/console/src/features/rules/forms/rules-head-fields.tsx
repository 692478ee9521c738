import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioInput } from '../../../ui/form/radio-input.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { controlId, type RuleEditor } from './rule-editor.ts';

/** What rules are called, when they hold and for which certifications. */
export function RulesHeadFields({ editor }: { readonly editor: RuleEditor }): ReactElement {
  const { t } = useTranslation();
  const { typed, errorAt, change } = editor;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 5, maxWidth: 640, pt: 2 }}>
      <TextInput
        id={controlId('title')}
        label={t('rules.name')}
        maxLength={200}
        error={errorAt('title')}
        value={typed.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 5 }}>
        <TextInput
          id={controlId('from')}
          label={t('rules.fromDay')}
          type="date"
          characters={14}
          error={errorAt('from')}
          value={typed.from}
          onChange={(event) => change({ from: event.currentTarget.value })}
        />
        <TextInput
          id={controlId('to')}
          label={t('rules.toDay')}
          type="date"
          characters={14}
          optional
          error={errorAt('to')}
          value={typed.to}
          onChange={(event) => change({ to: event.currentTarget.value })}
        />
      </Box>
      <RadioInput
        legend={t('rules.certifications')}
        value={typed.forAll ? 'ALL' : 'SOME'}
        options={[
          { value: 'ALL', label: t('rules.forAll') },
          { value: 'SOME', label: t('rules.forSome') },
        ]}
        onChange={(value) => change({ forAll: value === 'ALL' })}
      />
      {!typed.forAll && (
        <TextInput
          id={controlId('certifications')}
          label={t('rules.codes')}
          hint={t('rules.codesHint')}
          error={errorAt('certifications')}
          value={typed.codes}
          onChange={(event) => change({ codes: event.currentTarget.value })}
        />
      )}
    </Box>
  );
}
