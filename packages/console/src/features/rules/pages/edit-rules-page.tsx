import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import { Notice } from '../../../ui/notice.tsx';
import { RuleSetFrame } from '../components/rule-set-frame.tsx';
import { RulesForm } from '../forms/rules-form.tsx';

const DRAFT = graphql(`
  query EditedRuleSet($id: ID!) {
    ruleSet(id: $id) {
      id
      title
      allowedActions
      ...RuleSetContent_ruleSet
    }
  }
`);

/** Where a draft is written. */
export function EditRulesPage(): ReactElement {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/regles/$id/modifier' });
  const { data, error, refetch } = useQuery(DRAFT, { variables: { id }, fetchPolicy: 'network-only' });
  const found = data?.ruleSet;
  return (
    <RuleSetFrame found={found} error={error} onRetry={() => void refetch()} backTo={id}>
      {found && !found.allowedActions.includes('CHANGE') && (
        <Notice level="h1" title={found.title}>
          {t('rules.isPublished')}
        </Notice>
      )}
      {found?.allowedActions.includes('CHANGE') && (
        <>
          <title>{`${t('rules.editTitle', { title: found.title })} · ${t('app.name')}`}</title>
          <Box sx={{ mb: 6 }}>
            <Typography variant="h1">{t('rules.editTitle', { title: found.title })}</Typography>
            <Typography sx={{ color: 'text.secondary', mt: 1 }}>{t('rules.editLede')}</Typography>
          </Box>
          <RulesForm key={id} draft={found} />
        </>
      )}
    </RuleSetFrame>
  );
}
