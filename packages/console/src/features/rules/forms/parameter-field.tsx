import type { RuleParameter } from '@delibere/shared';
import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { useRuleWords } from '../components/use-rule-words.ts';
import { ParameterControl } from './parameter-control.tsx';
import { controlId, type RuleEditor } from './rule-editor.ts';

interface Props {
  readonly parameter: RuleParameter;
  readonly editor: RuleEditor;
}

/** One rule and, beside it, where it comes from. */
export function ParameterField({ parameter, editor }: Props): ReactElement {
  const { t } = useTranslation();
  const words = useRuleWords();
  const path = `sources.${parameter}`;
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 7fr) minmax(0, 4fr)' },
        columnGap: 8,
        rowGap: 3,
        alignItems: 'start',
        py: 4,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <ParameterControl parameter={parameter} editor={editor} />
      <TextInput
        id={controlId(path)}
        label={t('rules.source')}
        aria-label={t('rules.sourceOf', { parameter: words.parameter(parameter) })}
        maxLength={200}
        error={editor.errorAt(path)}
        value={editor.typed.sources[parameter]}
        onChange={(event) => editor.changeSource(parameter, event.currentTarget.value)}
      />
    </Box>
  );
}
