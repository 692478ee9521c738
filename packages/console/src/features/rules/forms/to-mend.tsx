import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { StateMark } from '../../../ui/state-mark.tsx';
import { useRuleWords } from '../components/use-rule-words.ts';
import { parameterOf, type RuleProblem } from '../model/rule-problems.ts';
import { controlId, type RuleEditor } from './rule-editor.ts';

/** Goes to the control of a problem. */
export function goTo({ path }: RuleProblem): void {
  const control = document.getElementById(controlId(path));
  control?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}

/** All that is to mend in what is typed, as it is typed; each thing leads to its field. */
export function ToMend({ editor }: { readonly editor: RuleEditor }): ReactElement {
  const { t } = useTranslation();
  const words = useRuleWords();
  const { problems, errorAt } = editor;
  const nameOf = (problem: RuleProblem): string => {
    const parameter = parameterOf(problem);
    if (parameter === null) return t('rules.head');
    const name = words.parameter(parameter);
    return problem.path.startsWith('sources.') ? t('rules.sourceOf', { parameter: name }) : name;
  };
  return (
    <Box>
      <Box
        component="output"
        sx={{ display: 'block', mb: 2, '& > span': { whiteSpace: 'normal', alignItems: 'flex-start' } }}
      >
        {problems.length === 0 ? (
          <StateMark mark="yes">{t('rules.noFault')}</StateMark>
        ) : (
          <StateMark mark="warning">{t('rules.faults', { count: problems.length })}</StateMark>
        )}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {problems.map((problem) => (
          <li key={problem.path}>
            <Box
              component="a"
              href={`#${controlId(problem.path)}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(problem);
              }}
              sx={{ color: 'error.main', fontWeight: 560, fontSize: '0.875rem', display: 'inline-block', py: 1 }}
            >
              {nameOf(problem)}
            </Box>
            <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{errorAt(problem.path)}</Box>
          </li>
        ))}
      </Box>
    </Box>
  );
}
