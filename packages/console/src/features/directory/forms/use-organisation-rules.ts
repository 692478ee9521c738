import { useQuery } from '@apollo/client/react';
import type { OrganisationKind } from '@delibere/shared';
import { graphql } from '../../../gql/gql.ts';
import type { OrganisationRulesQuery } from '../../../gql/graphql.ts';

const RULES_QUERY = graphql(`
  query OrganisationRules {
    organisationRules {
      kind
      siret
      idcc
      parents
      mandates
    }
  }
`);

export type OrganisationRule = OrganisationRulesQuery['organisationRules'][number];

/** What organisations of a kind can have, as the server says it; undefined until it did. */
export function useOrganisationRules(): (kind: OrganisationKind | '' | undefined) => OrganisationRule | undefined {
  const { data } = useQuery(RULES_QUERY);
  return (kind) => data?.organisationRules.find((rule) => rule.kind === kind);
}

/** Kinds of organisations that mandate somebody. */
export function useMandatingKinds(): readonly OrganisationKind[] {
  const { data } = useQuery(RULES_QUERY);
  return data?.organisationRules.flatMap(({ kind, mandates }) => (mandates ? [kind] : [])) ?? [];
}
