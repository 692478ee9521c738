import { useQuery } from '@apollo/client/react';
import { graphql } from '../../../gql/gql.ts';
import type { ViewerQuery } from '../../../gql/graphql.ts';

const VIEWER_QUERY = graphql(`
  query Viewer {
    viewer {
      id
      name
      email
      personId
      language
      secondFactor
      navigation
      welcomed
      hasPassword
      hasAuthenticator
      roles {
        role
        scopeKind
        scopeName
        case {
          id
          rank
          sessionOn
          startsAt
          place
          cancelled
          examCentre
          rncpCode
          candidate
        }
        from
        to
      }
    }
  }
`);

/** The one who signed in. */
export type Viewer = NonNullable<ViewerQuery['viewer']>;

interface Found {
  /** Null: nobody signed in; undefined: not known yet. */
  readonly viewer: Viewer | null | undefined;
  /** Why it could not be known. */
  readonly problem: Error | undefined;
  /** Asks again. */
  readonly again: () => void;
}

/** Who signed in, as the server says; asked once for the whole page. */
export function useViewer(): Found {
  const { data, error, refetch } = useQuery(VIEWER_QUERY);
  return { viewer: data?.viewer, problem: data ? undefined : error, again: () => void refetch() };
}
