import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import type { RuleSetPageQuery } from '../../../gql/graphql.ts';
import { StateMark } from '../../../ui/state-mark.tsx';
import { FaultList } from '../components/fault-list.tsx';
import { RULE_SET_CONTENT } from '../components/rule-parameters.ts';
import { RuleSetActions } from '../components/rule-set-actions.tsx';
import { RuleSetFrame } from '../components/rule-set-frame.tsx';
import { RuleSetHeading } from '../components/rule-set-heading.tsx';
import { RuleSetUse } from '../components/rule-set-use.tsx';
import { RulesInWords } from '../components/rules-in-words.tsx';
import { readParameters } from '../model/read-parameters.ts';

const RULE_SET = graphql(`
  query RuleSetPage($id: ID!) {
    ruleSet(id: $id) {
      id
      openedSessions {
        id
        reference
        sessionOn
      }
      ...RuleSetContent_ruleSet
    }
    ruleSets {
      id
      code
      version
      published
      publishedAt
      from
      to
    }
  }
`);

/** One version of rules: what it says and where that comes from, who froze it, and what may be done to it. */
export function RuleSetPage(): ReactElement {
  const { id } = useParams({ from: '/regles/$id' });
  const { data, error, refetch } = useQuery(RULE_SET, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const found = data?.ruleSet;
  return (
    <RuleSetFrame found={found} error={error} onRetry={() => void refetch()}>
      {data && found && <Sheet found={found} all={data.ruleSets} />}
    </RuleSetFrame>
  );
}

interface Props {
  readonly found: NonNullable<RuleSetPageQuery['ruleSet']>;
  readonly all: RuleSetPageQuery['ruleSets'];
}

function Sheet({ found, all }: Props): ReactElement {
  const { t } = useTranslation();
  const ruleSet = useFragmentData(RULE_SET_CONTENT, found);
  const { id, code, title, published, faults } = ruleSet;
  return (
    <>
      <title>{`${title} · ${t('app.name')}`}</title>
      <RuleSetHeading ruleSet={ruleSet} actions={<RuleSetActions ruleSet={ruleSet} />} />
      {!published && (
        <Box sx={{ mb: 6, maxWidth: 760 }}>
          {faults.length === 0 ? <StateMark mark="yes">{t('rules.noFault')}</StateMark> : <FaultList faults={faults} />}
        </Box>
      )}
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 5fr) minmax(0, 2fr)' },
          columnGap: 12,
          rowGap: 8,
        }}
      >
        <RulesInWords parameters={readParameters(ruleSet.parameters)} sources={ruleSet.sources} />
        <RuleSetUse
          current={id}
          frozenBy={ruleSet.frozenBy}
          sessions={found.openedSessions}
          versions={all.filter((one) => one.code === code)}
        />
      </Box>
    </>
  );
}
