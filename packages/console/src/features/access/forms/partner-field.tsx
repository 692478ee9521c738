import { useQuery } from '@apollo/client/react';
import { type ReactElement, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import { LookupInput, type LookupOption } from '../../../ui/form/lookup-input.tsx';

const PARTNERS = graphql(`
  query PartnerAccounts($query: String) {
    accounts(query: $query, role: PARTNER, disabled: false, first: 10) {
      edges {
        cursor
        node {
          id
          name
          email
        }
      }
    }
  }
`);

const PAUSE_MS = 200;

interface Props {
  readonly id: string;
  readonly error: string | undefined;
  readonly chosen: LookupOption | null;
  readonly onChoose: (account: LookupOption | null) => void;
}

/** The account of a partner, found by typing a part of its name. */
export function PartnerField({ id, error, chosen, onChoose }: Props): ReactElement {
  const { t } = useTranslation();
  const [text, setText] = useState<string>();
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text?.trim() ?? ''), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const { data, previousData, loading } = useQuery(PARTNERS, {
    variables: { query: asked || undefined },
    skip: text === undefined,
  });
  const found = (data ?? previousData)?.accounts.edges ?? [];
  return (
    <LookupInput
      id={id}
      label={t('access.createKeyForm.account')}
      hint={t('access.createKeyForm.accountHint')}
      error={error}
      chosen={chosen}
      onChoose={onChoose}
      options={found.map(({ node }) => ({ value: node.id, label: node.name, detail: node.email }))}
      onSearch={setText}
      busy={loading || (text?.trim() ?? '') !== asked}
      none={t('access.createKeyForm.accountNone')}
    />
  );
}
