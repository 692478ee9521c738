import { useSubscription } from '@apollo/client/react';
import { useState } from 'react';
import { renewed } from '../../../apollo/live/live-link.ts';
import { graphql } from '../../../gql/gql.ts';
import type { FollowSessionSubscription, FollowSessionSubscriptionVariables } from '../../../gql/graphql.ts';

const FOLLOW = graphql(`
  subscription FollowSession($sessionId: ID!, $after: Int!) {
    sittingChanged(sessionId: $sessionId, after: $after) {
      revision
      session {
        id
        revision
        ...SessionSheet_session
      }
      cases {
        id
        ...CaseRow_case
      }
    }
  }
`);

const CONTEXT = renewed((variables: FollowSessionSubscriptionVariables, last: FollowSessionSubscription) => ({
  ...variables,
  after: last.sittingChanged.revision,
}));

/** Brings what anybody changes in a session to the page, at once: what comes is the session itself. */
export function FollowSession({
  sessionId,
  revision,
}: {
  readonly sessionId: string;
  readonly revision: number;
}): null {
  // A stream follows by itself: it is not begun again for each revision.
  const [after] = useState(revision);
  useSubscription(FOLLOW, { variables: { sessionId, after }, context: CONTEXT, ignoreResults: true });
  return null;
}
