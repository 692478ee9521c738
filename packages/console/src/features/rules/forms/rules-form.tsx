import type { FragmentType } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { RULE_PARAMETERS } from '@delibere/shared';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useBlocker, useNavigate } from '@tanstack/react-router';
import { type ReactElement, type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { outcomeOf, problemOf } from '../../../forms/problem-of.ts';
import { useProblemWords } from '../../../forms/use-problem-words.ts';
import type { RuleSetNowQuery } from '../../../gql/graphql.ts';
import { ErrorSummary, type SummaryItem } from '../../../ui/form/error-summary.tsx';
import { SubmitButton } from '../../../ui/form/submit-button.tsx';
import { PageSection } from '../../../ui/page-section.tsx';
import { RULE_SET_CONTENT } from '../components/rule-parameters.ts';
import { parametersIn, RULE_GROUPS } from '../model/groups.ts';
import { ParameterField } from './parameter-field.tsx';
import { RuleConflict } from './rule-conflict.tsx';
import { CHANGE_RULE_SET_DRAFT } from './rule-set-mutations.ts';
import { RULE_SET_NOW } from './rule-set-now.ts';
import { RulesHeadFields } from './rules-head-fields.tsx';
import { SaveBar } from './save-bar.tsx';
import { goTo, ToMend } from './to-mend.tsx';
import { useRuleEditor } from './use-rule-editor.ts';

type Next = '/regles/$id/essai' | '/regles/$id/publier';

/** Writes a draft: every rule with its explanation and its source, and what is to mend as it is typed. */
export function RulesForm({ draft }: { readonly draft: FragmentType<typeof RULE_SET_CONTENT> }): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useApolloClient();
  const words = useProblemWords();
  const read = useFragmentData(RULE_SET_CONTENT, draft);
  const [first] = useState(read);
  const { id } = first;
  const form = useRuleEditor(first);
  const [change] = useMutation(CHANGE_RULE_SET_DRAFT);
  const [pending, setPending] = useState(false);
  const [wrong, setWrong] = useState<readonly SummaryItem[]>([]);
  const [done, setDone] = useState(false);
  const [overtaken, setOvertaken] = useState(false);
  const leaving = useRef(false);
  useBlocker({
    shouldBlockFn: () => !leaving.current && !globalThis.confirm(t('rules.leave')),
    disabled: !form.dirty,
    enableBeforeUnload: () => form.dirty,
  });
  const { editor } = form;

  const save = async (next?: Next): Promise<void> => {
    if (pending) return;
    const [problem] = editor.problems;
    if (form.input === undefined) {
      if (problem) goTo(problem);
      return;
    }
    if (form.dirty) {
      setPending(true);
      const outcome = await outcomeOf(
        change({ variables: { input: form.input }, update: (cache) => cache.evict({ fieldName: 'ruleSets' }) }).then(
          ({ data }) => data?.changeRuleSetDraft,
        ),
      );
      setPending(false);
      if (outcome.problem?.code === 'VERSION_CONFLICT') return setOvertaken(true);
      if (outcome.problem) {
        const { code } = outcome.problem;
        return setWrong([{ text: words.ofRefusal(outcome.problem), code }]);
      }
      form.saved(outcome.done.ruleSet?.revision ?? form.input.revision + 1);
    }
    setWrong([]);
    setDone(true);
    if (next === undefined) return;
    leaving.current = true;
    await navigate({ to: next, params: { id } });
  };

  /** Reads what is kept now; nothing is saved meanwhile, and the notice stays until one goes on. */
  const goOn = async (how: (now: NonNullable<RuleSetNowQuery['ruleSet']>) => void): Promise<void> => {
    setPending(true);
    try {
      const { data } = await client.query({ query: RULE_SET_NOW, variables: { id }, fetchPolicy: 'network-only' });
      if (data?.ruleSet) how(data.ruleSet);
      setOvertaken(false);
    } catch (error) {
      const problem = problemOf(error);
      setWrong([{ text: words.ofRefusal(problem), code: problem.code }]);
    } finally {
      setPending(false);
    }
  };

  const state = form.dirty ? t('rules.unsaved') : done ? t('rules.saved') : '';
  return (
    <Box
      component="form"
      noValidate
      aria-label={t('rules.editTitle', { title: first.title })}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        void save();
      }}
      onChange={() => setDone(false)}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 300px' },
        columnGap: 12,
        rowGap: 6,
      }}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 8, minWidth: 0 }}>
        {overtaken && (
          <RuleConflict
            onKeep={() => void goOn(({ revision }) => form.rebase(revision))}
            onTake={() => void goOn((now) => form.restart(now))}
          />
        )}
        <ErrorSummary items={wrong} />
        <PageSection id="head" title={t('rules.head')}>
          <RulesHeadFields editor={editor} />
        </PageSection>
        {RULE_GROUPS.map((group) => (
          <PageSection key={group} id={`group-${group}`} title={t(`rules.group.${group}`)}>
            {parametersIn(group, RULE_PARAMETERS).map((parameter) => (
              <ParameterField key={parameter} parameter={parameter} editor={editor} />
            ))}
          </PageSection>
        ))}
      </Box>
      <Box
        component="aside"
        aria-label={t('rules.toMend')}
        sx={{
          position: { lg: 'sticky' },
          top: 80,
          alignSelf: 'start',
          maxHeight: { lg: 'calc(100vh - 120px)' },
          overflowY: 'auto',
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr)',
          gap: 4,
          p: 1,
        }}
      >
        <Typography variant="h2">{t('rules.toMend')}</Typography>
        <ToMend editor={editor} />
        <Box sx={{ display: 'grid', gap: 2 }}>
          <Box sx={{ display: { xs: 'none', lg: 'grid' } }}>
            <SubmitButton pending={pending} wide>
              {t('rules.save')}
            </SubmitButton>
          </Box>
          <Button variant="outlined" onClick={() => void save('/regles/$id/essai')} sx={{ minHeight: 44 }}>
            {t('rules.try')}
          </Button>
          {editor.problems.length === 0 && (
            <Button variant="outlined" onClick={() => void save('/regles/$id/publier')} sx={{ minHeight: 44 }}>
              {t('rules.publish')}
            </Button>
          )}
          <Box component="output" sx={{ color: 'text.secondary', fontSize: '0.8125rem', minHeight: 20 }}>
            {state}
          </Box>
        </Box>
      </Box>
      <SaveBar pending={pending} problems={editor.problems.length} state={state} />
    </Box>
  );
}
