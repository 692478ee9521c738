import { useQuery, useSubscription } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { graphql } from '../../../gql/gql.ts';
import type { CaseLine_CaseFragment } from '../../../gql/graphql.ts';
import { personName } from '../../directory/model/names.ts';
import type { RoomSession } from './room-context.ts';
import { RENEW, SITTING_CASES, SITTING_CHANGED, SITTING_QUERY } from './sitting-documents.ts';

/** One case in the list: spread it with `@unmask`. */
graphql(`
  fragment CaseLine_case on JuryCase {
    id
    rank
    revision
    progress
    clear
    candidate {
      id
      familyName
      givenNames
    }
    proposal {
      outcome
      blocks
      capabilities
    }
    decision {
      outcome
    }
    ballots {
      id
      closedAt
    }
  }
`);

/** A case with the name it is found by. */
export type CaseLine = CaseLine_CaseFragment & { readonly name: string };

interface Sitting {
  readonly session: RoomSession | null | undefined;
  /** In the order of the sitting; undefined while the first ones come, null where they are not to be seen. */
  readonly cases: readonly CaseLine[] | null | undefined;
  /** Whether all of them are there. */
  readonly complete: boolean;
  readonly loading: boolean;
  readonly error: Error | undefined;
  readonly again: () => void;
}

/** A sitting as it is, and as it changes. */
export function useSitting(id: string): Sitting {
  const room = useQuery(SITTING_QUERY, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const list = useQuery(SITTING_CASES, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const session = room.data?.jurySession;
  const [joined, setJoined] = useState<number>();
  if (session && joined === undefined) setJoined(session.revision);
  useSubscription(SITTING_CHANGED, {
    variables: { sessionId: id, after: joined ?? 0 },
    context: RENEW,
    skip: joined === undefined,
    ignoreResults: true,
    // It ends where one may not follow it any more: what is read then says so.
    onError: () => {
      room.refetch().catch(() => undefined);
      list.refetch().catch(() => undefined);
    },
  });
  const { fetchMore, data } = list;
  const page = data?.juryCases?.pageInfo;
  const after = page?.hasNextPage ? page.endCursor : undefined;
  useEffect(() => {
    if (after) fetchMore({ variables: { after } }).catch(() => undefined);
  }, [after, fetchMore]);
  return {
    session,
    cases: data?.juryCases === null ? null : data?.juryCases?.edges.map(({ node }) => named(node)),
    complete: page?.hasNextPage === false,
    loading: room.loading,
    error: room.error ?? list.error,
    again: () => {
      void room.refetch();
      void list.refetch();
    },
  };
}

function named(line: CaseLine_CaseFragment): CaseLine {
  return { ...line, name: line.candidate ? personName(line.candidate) : '' };
}
