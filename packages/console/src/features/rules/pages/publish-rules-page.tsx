import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { graphql } from '../../../gql/gql.ts';
import { RuleSetFrame } from '../components/rule-set-frame.tsx';
import { PublishCheck } from '../forms/publish-check.tsx';

const PUBLISHED = graphql(`
  query PublishedRuleSet($id: ID!) {
    ruleSet(id: $id) {
      id
      code
      ...RuleSetContent_ruleSet
    }
    ruleSets(onlyPublished: true) {
      id
      code
      version
      published
      from
      to
    }
  }
`);

/** Where a draft is read once more before it is published. */
export function PublishRulesPage(): ReactElement {
  const { id } = useParams({ from: '/regles/$id/publier' });
  const { data, error, refetch } = useQuery(PUBLISHED, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const found = data?.ruleSet;
  const others = data?.ruleSets.filter(({ code }) => code === found?.code) ?? [];
  return (
    <RuleSetFrame found={found} error={error} onRetry={() => void refetch()} backTo={id}>
      <Box>{found && <PublishCheck draft={found} published={others} />}</Box>
    </RuleSetFrame>
  );
}
