import { useMutation } from '@apollo/client/react';
import { type Outcome, outcomeOf } from '../../../forms/problem-of.ts';
import { graphql } from '../../../gql/gql.ts';

const REVOKE_GRANT = graphql(`
  mutation RevokeGrant($input: RevokeGrantInput!) {
    revokeGrant(input: $input) {
      ... on AccountChanged {
        account {
          id
          ...AccountSheet_account
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

const DISABLE_ACCOUNT = graphql(`
  mutation DisableAccount($input: AccountReasonInput!) {
    disableAccount(input: $input) {
      ... on AccountChanged {
        account {
          id
          ...AccountSheet_account
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

const ENABLE_ACCOUNT = graphql(`
  mutation EnableAccount($input: AccountReasonInput!) {
    enableAccount(input: $input) {
      ... on AccountChanged {
        account {
          id
          ...AccountSheet_account
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

interface Act {
  readonly id: string;
  readonly reason: string;
}

interface AccountActs {
  readonly revokeGrant: (act: Act) => Promise<Outcome<unknown>>;
  readonly disable: (act: Act) => Promise<Outcome<unknown>>;
  readonly enable: (act: Act) => Promise<Outcome<unknown>>;
}

/** What is done to an account for a reason. */
export function useAccountActs(): AccountActs {
  const [revoke] = useMutation(REVOKE_GRANT);
  const [disable] = useMutation(DISABLE_ACCOUNT);
  const [enable] = useMutation(ENABLE_ACCOUNT);
  return {
    revokeGrant: (input) => outcomeOf(revoke({ variables: { input } }).then(({ data }) => data?.revokeGrant)),
    disable: (input) => outcomeOf(disable({ variables: { input } }).then(({ data }) => data?.disableAccount)),
    enable: (input) => outcomeOf(enable({ variables: { input } }).then(({ data }) => data?.enableAccount)),
  };
}
