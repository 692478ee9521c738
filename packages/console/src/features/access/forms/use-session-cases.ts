import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '../../../gql/gql.ts';
import type { ScopeCasesQuery } from '../../../gql/graphql.ts';

const CASES = graphql(`
  query ScopeCases($id: ID!, $after: String) {
    juryCases(sessionId: $id, first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          rank
          rncpCode
          candidate {
            id
            familyName
            givenNames
          }
        }
      }
    }
  }
`);

type SessionCase = NonNullable<ScopeCasesQuery['juryCases']>['edges'][number]['node'];

interface SessionCases {
  /** In the order of the sitting. */
  readonly found: readonly SessionCase[];
  /** Whether some are still to come. */
  readonly loading: boolean;
}

/** All the cases of a session, a hundred at a time. */
export function useSessionCases(sessionId: string | undefined): SessionCases {
  const { data, loading, fetchMore } = useQuery(CASES, {
    variables: { id: sessionId ?? '' },
    skip: sessionId === undefined,
  });
  const page = data?.juryCases?.pageInfo;
  const after = page?.hasNextPage ? page.endCursor : undefined;
  useEffect(() => {
    // What could not be fetched is not offered: opening the list again asks once more.
    if (after) fetchMore({ variables: { after } }).catch(() => undefined);
  }, [after, fetchMore]);
  return { found: data?.juryCases?.edges.map(({ node }) => node) ?? [], loading: loading && data === undefined };
}
