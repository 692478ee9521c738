import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import { RowsSkeleton } from '../../../ui/lines-skeleton.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ResultList } from '../../certification/components/result-list.tsx';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { RuleSetRow } from '../components/rule-set-row.tsx';
import { DraftRules } from '../forms/draft-rules.tsx';

const RULE_SETS = graphql(`
  query RuleSets {
    ruleSets {
      id
      title
      version
      published
      allowedActions
      ...RuleSetRow_ruleSet
    }
  }
`);

/** Every version of the rules of juries. */
export function RulesPage(): ReactElement {
  const { t } = useTranslation();
  const { data, loading, error, refetch } = useQuery(RULE_SETS, { fetchPolicy: 'cache-and-network' });
  const [drafting, setDrafting] = useState(false);
  const rules = data?.ruleSets;
  const copied = rules?.filter(({ allowedActions }) => allowedActions.includes('NEW_VERSION')) ?? [];
  return (
    <>
      <title>{`${t('rules.title')} · ${t('app.name')}`}</title>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 3, mb: 5 }}>
        <Box sx={{ mr: 'auto', minWidth: 0 }}>
          <Typography variant="h1">{t('rules.title')}</Typography>
          <Typography sx={{ color: 'text.secondary', mt: 1 }}>{t('rules.lede')}</Typography>
        </Box>
        {copied.length > 0 && (
          <Button variant="contained" className="no-print" onClick={() => setDrafting(true)} sx={{ minHeight: 44 }}>
            {t('rules.write')}
          </Button>
        )}
      </Box>
      {error && !rules && <QueryProblem error={error} onRetry={() => void refetch()} />}
      {!rules && !error && <RowsSkeleton rows={3} />}
      {rules?.length === 0 && <Notice title={t('rules.none')}>{t('rules.noneBody')}</Notice>}
      {rules && rules.length > 0 && (
        <ResultList label={t('rules.title')} busy={loading}>
          {rules.map((one) => (
            <RuleSetRow key={one.id} ruleSet={one} />
          ))}
        </ResultList>
      )}
      {drafting && <DraftRules copied={copied} onClose={() => setDrafting(false)} />}
    </>
  );
}
