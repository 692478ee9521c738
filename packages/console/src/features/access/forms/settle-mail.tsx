import { useMutation } from '@apollo/client/react';
import type { MailSettlement } from '@delibere/shared';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { graphql } from '../../../gql/gql.ts';
import { ReasonDialog } from './reason-dialog.tsx';

const SETTLE_MAIL = graphql(`
  mutation SettleMail($input: SettleMailInput!) {
    settleMail(input: $input) {
      ... on MailSettled {
        id
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
  readonly to: string;
  readonly settlement: MailSettlement;
  readonly onClose: () => void;
}

/** Says what became of a message, for a reason; the list is asked for again. */
export function SettleMail({ id, to, settlement, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const [settle] = useMutation(SETTLE_MAIL, {
    // A refusal is read where it was asked: the line stays.
    refetchQueries: ({ data }) => (data && 'id' in data.settleMail ? ['UncertainMails'] : []),
    awaitRefetchQueries: true,
  });
  return (
    <ReasonDialog
      title={t(`mails.title.${settlement}`)}
      confirmLabel={t(`mails.act.${settlement}`)}
      act={(reason) =>
        outcomeOf(settle({ variables: { input: { id, as: settlement, reason } } }).then(({ data }) => data?.settleMail))
      }
      onClose={onClose}
    >
      {t(`mails.body.${settlement}`, { to })}
    </ReasonDialog>
  );
}
