import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../../../gql/gql.ts';

const LAST_CHANGE_QUERY = graphql(`
  query LastChange($type: AuditedObject!, $id: ID!) {
    objectHistory(type: $type, id: $id, first: 1) {
      nodes {
        id
        occurredAt
        actor {
          label
        }
      }
    }
  }
`);

/** Whose history is asked. */
export interface Subject {
  readonly type: 'ORGANISATION' | 'PERSON' | 'JURY_SESSION';
  readonly id: string;
}

/** Who changed something last, and when (ISO 8601). */
export interface LastChange {
  readonly name: string;
  readonly at: string;
}

/** Asks who changed something last; undefined where nobody can tell. */
export function useLastChange(): (subject: Subject) => Promise<LastChange | undefined> {
  const client = useApolloClient();
  return async (subject) => {
    const { data } = await client
      .query({ query: LAST_CHANGE_QUERY, variables: { ...subject }, fetchPolicy: 'network-only' })
      .catch(() => ({ data: undefined }));
    const [event] = data?.objectHistory.nodes ?? [];
    return event?.actor.label ? { name: event.actor.label, at: event.occurredAt } : undefined;
  };
}
