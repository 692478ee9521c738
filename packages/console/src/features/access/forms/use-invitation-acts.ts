import { useMutation } from '@apollo/client/react';
import { type Outcome, outcomeOf } from '../../../forms/problem-of.ts';
import { graphql } from '../../../gql/gql.ts';

const RESEND = graphql(`
  mutation ResendInvitation($input: ResendInvitationInput!) {
    resendInvitation(input: $input) {
      ... on InvitationChanged {
        invitation {
          id
          ...InvitationRow_invitation
        }
      }
      ... on Refused {
        code
        problems {
          path
          code
        }
        facts {
          name
          value
        }
      }
    }
  }
`);

const REVOKE = graphql(`
  mutation RevokeInvitation($input: RevokeInvitationInput!) {
    revokeInvitation(input: $input) {
      ... on InvitationChanged {
        invitation {
          id
          ...InvitationRow_invitation
        }
      }
      ... on Refused {
        code
        problems {
          path
          code
        }
        facts {
          name
          value
        }
      }
    }
  }
`);

interface InvitationActs {
  readonly resend: (id: string) => Promise<Outcome<unknown>>;
  readonly revoke: (id: string, reason: string) => Promise<Outcome<unknown>>;
}

/** What is done to an invitation that was sent. */
export function useInvitationActs(): InvitationActs {
  const [resend] = useMutation(RESEND);
  const [revoke] = useMutation(REVOKE);
  return {
    resend: (id) => outcomeOf(resend({ variables: { input: { id } } }).then(({ data }) => data?.resendInvitation)),
    revoke: (id, reason) =>
      outcomeOf(revoke({ variables: { input: { id, reason } } }).then(({ data }) => data?.revokeInvitation)),
  };
}
