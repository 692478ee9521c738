import { useMutation } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { graphql } from '../../../gql/gql.ts';
import { ReasonDialog } from './reason-dialog.tsx';

const REVOKE_KEY = graphql(`
  mutation RevokeApiKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      ... on ApiKeyChanged {
        apiKey {
          id
          ...ApiKeyRow_key
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

interface Props {
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Ends a key, for a reason. */
export function RevokeKey({ id, name, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const [revoke] = useMutation(REVOKE_KEY);
  return (
    <ReasonDialog
      title={t('access.revokeKey.title', { name })}
      confirmLabel={t('access.revokeKey.submit')}
      destructive
      act={(reason) =>
        outcomeOf(revoke({ variables: { input: { id, reason } } }).then(({ data }) => data?.revokeApiKey))
      }
      onClose={onClose}
    >
      {t('access.revokeKey.body')}
    </ReasonDialog>
  );
}
