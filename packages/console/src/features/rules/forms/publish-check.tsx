import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useProblemWords } from '../../../forms/use-problem-words.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { Definitions } from '../../../ui/definitions.tsx';
import { ErrorSummary, type SummaryItem } from '../../../ui/form/error-summary.tsx';
import { SubmitButton } from '../../../ui/form/submit-button.tsx';
import { RouteLink } from '../../../ui/links.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { FaultList } from '../components/fault-list.tsx';
import { RULE_SET_CONTENT } from '../components/rule-parameters.ts';
import { RulesInWords } from '../components/rules-in-words.tsx';
import { useRuleWords } from '../components/use-rule-words.ts';
import { readParameters } from '../model/read-parameters.ts';
import { stateOf } from '../model/rule-state.ts';
import { PUBLISH_RULE_SET } from './rule-set-mutations.ts';

interface Props {
  readonly draft: FragmentType<typeof RULE_SET_CONTENT>;
  /** Published versions of the same rules. */
  readonly published: readonly (Parameters<typeof stateOf>[0] & { readonly id: string; readonly version: number })[];
}

/** Everything that is about to become rules for good, to be read once more. */
export function PublishCheck({ draft, published }: Props): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const words = useRuleWords();
  const problems = useProblemWords();
  const { today } = useDates();
  const ruleSet = useFragmentData(RULE_SET_CONTENT, draft);
  const [publish] = useMutation(PUBLISH_RULE_SET);
  const [pending, setPending] = useState(false);
  const [wrong, setWrong] = useState<readonly SummaryItem[]>([]);
  const { id, revision, title, version, certifications, faults } = ruleSet;
  const ready = faults.length === 0 && ruleSet.allowedActions.includes('PUBLISH');
  const earlier = published.filter((one) => one.id !== id && stateOf(one, today) === 'IN_FORCE');

  const submit = async (): Promise<void> => {
    if (pending) return;
    setPending(true);
    const outcome = await outcomeOf(
      publish({
        variables: { input: { id, revision } },
        update: (cache) => cache.evict({ fieldName: 'ruleSets' }),
      }).then(({ data }) => data?.publishRuleSet),
    );
    setPending(false);
    if (outcome.problem) setWrong([{ text: problems.ofRefusal(outcome.problem), code: outcome.problem.code }]);
    else void navigate({ to: '/regles/$id', params: { id } });
  };
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 5, maxWidth: 860 }}>
      <title>{`${t('rules.publishing.title')} · ${t('app.name')}`}</title>
      <Typography variant="h1">{t('rules.publishing.title')}</Typography>
      <Typography sx={{ color: 'text.secondary' }}>{t('rules.publishing.lede')}</Typography>
      <ErrorSummary items={wrong} />
      {faults.length > 0 && (
        <>
          <StateMark mark="warning">{t('rules.publishing.faulty')}</StateMark>
          <FaultList faults={faults} />
        </>
      )}
      {earlier.map((one) => (
        <Box key={one.id} sx={{ '& > span': { whiteSpace: 'normal', alignItems: 'flex-start' } }}>
          <StateMark mark="warning">{t('rules.publishing.earlier', { version: one.version })}</StateMark>
        </Box>
      ))}
      <Box
        sx={{ border: 1, borderColor: 'divider', borderRadius: 1.5, bgcolor: 'background.paper', p: { xs: 4, sm: 5 } }}
      >
        <Definitions
          items={[
            { term: t('rules.name'), value: <strong>{`${title}, ${t('rules.versionOf', { version })}`}</strong> },
            { term: t('rules.fromDay'), value: words.period(ruleSet) },
            { term: t('rules.certifications'), value: certifications?.join(', ') ?? t('rules.all') },
          ]}
        />
        <Box sx={{ mt: 6 }}>
          <RulesInWords parameters={readParameters(ruleSet.parameters)} sources={ruleSet.sources} />
        </Box>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3 }}>
        {ready && (
          <Box component="form" action={() => void submit()}>
            <SubmitButton pending={pending}>{t('rules.publishing.submit')}</SubmitButton>
          </Box>
        )}
        {ruleSet.allowedActions.includes('CHANGE') && (
          <RouteLink
            to="/regles/$id/modifier"
            params={{ id }}
            sx={{ display: 'inline-flex', alignItems: 'center', minHeight: 44 }}
          >
            {t('rules.publishing.change')}
          </RouteLink>
        )}
      </Box>
    </Box>
  );
}
