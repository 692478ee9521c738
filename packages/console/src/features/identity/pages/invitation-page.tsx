import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { graphql } from '../../../gql/gql.ts';
import type { InvitationQuery } from '../../../gql/graphql.ts';
import { TextSkeleton } from '../../../ui/lines-skeleton.tsx';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { AcceptInvitation } from '../components/accept-invitation.tsx';
import { InvitationOver } from '../components/invitation-over.tsx';
import { OtherAccount } from '../components/other-account.tsx';
import { useLinkKey } from '../model/use-link-key.ts';
import { useViewer } from '../viewer/use-viewer.ts';

const INVITATION = graphql(`
  query Invitation($token: String!) {
    invitation(token: $token) {
      state
      email
      personName
      invitedBy
      role
      scope {
        kind
        label
      }
      organisation
      from
      to
      expiresAt
      accountExists
      needsSecondFactor
    }
  }
`);

/** An invitation as the holder of its link sees it. */
export type Invitation = NonNullable<InvitationQuery['invitation']>;

/** Where the link of an invitation leads: opening it uses nothing up. */
export function InvitationPage(): ReactElement {
  const token = useLinkKey();
  const { viewer } = useViewer();
  const { data, error, refetch } = useQuery(INVITATION, {
    variables: { token },
    fetchPolicy: 'network-only',
    skip: token === '',
  });
  if (token === '') return <InvitationOver state="UNKNOWN" />;
  if (error) return <QueryProblem level="h1" error={error} onRetry={() => void refetch()} />;
  if (!data || viewer === undefined) return <TextSkeleton lines={8} />;
  const { invitation } = data;
  if (invitation === null) return <InvitationOver state="UNKNOWN" />;
  if (invitation.state !== 'PENDING') return <InvitationOver state={invitation.state} invitation={invitation} />;
  if (viewer !== null && viewer.email !== invitation.email) {
    return <OtherAccount viewer={viewer} invited={invitation.email} />;
  }
  return <AcceptInvitation token={token} invitation={invitation} isSignedIn={viewer !== null} />;
}
