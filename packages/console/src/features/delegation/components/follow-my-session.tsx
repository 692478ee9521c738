import { useSubscription } from '@apollo/client/react';
import { useState } from 'react';
import { renewed } from '../../../apollo/live/live-link.ts';
import { graphql } from '../../../gql/gql.ts';
import type { FollowMySessionSubscription, FollowMySessionSubscriptionVariables } from '../../../gql/graphql.ts';

const FOLLOW = graphql(`
  subscription FollowMySession($sessionId: ID!, $after: Int!) {
    sittingChanged(sessionId: $sessionId, after: $after) {
      revision
      session {
        id
        revision
        ...MySession_session
      }
      cases {
        ...CaseLine_case @unmask
      }
    }
  }
`);

const CONTEXT = renewed((variables: FollowMySessionSubscriptionVariables, last: FollowMySessionSubscription) => ({
  ...variables,
  after: last.sittingChanged.revision,
}));

interface Props {
  readonly sessionId: string;
  readonly revision: number;
}

/** Brings what anybody changes in a session to the page of a member: their signature is what another one waits for. */
export function FollowMySession({ sessionId, revision }: Props): null {
  // A stream follows by itself: it is not begun again for each revision.
  const [after] = useState(revision);
  useSubscription(FOLLOW, { variables: { sessionId, after }, context: CONTEXT, ignoreResults: true });
  return null;
}
