import { useQuery } from '@apollo/client/react';
import { type OrganisationKind, ROLE_ORGANISATIONS, type Role } from '@delibere/shared';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import { todayInParis } from '../../../i18n/dates.ts';
import { LookupInput, type LookupOption } from '../../../ui/form/lookup-input.tsx';
import { useTyped } from './use-typed.ts';

const ORGANISATIONS = graphql(`
  query ScopeOrganisations($query: String, $kinds: [OrganisationKind!], $openOn: Date) {
    organisations(query: $query, kinds: $kinds, openOn: $openOn, first: 10) {
      edges {
        cursor
        node {
          id
          name
          shortName
          siret
        }
      }
    }
  }
`);

interface Props {
  readonly id: string;
  readonly error: string | undefined;
  readonly role: Role;
  readonly chosen: LookupOption | null;
  readonly onChoose: (organisation: LookupOption | null) => void;
}

/** Where a role counts: an organisation of the kinds it takes, or everywhere. */
export function ScopeField({ id, error, role, chosen, onChoose }: Props): ReactElement {
  const { t } = useTranslation();
  const { text, asked, search } = useTyped();
  const kinds: readonly OrganisationKind[] = ROLE_ORGANISATIONS[role];
  const { data, previousData, loading } = useQuery(ORGANISATIONS, {
    variables: { query: asked || undefined, kinds: [...kinds], openOn: todayInParis() },
    skip: text === undefined || kinds.length === 0,
  });
  if (kinds.length === 0) return <p style={{ margin: 0 }}>{t('access.national')}</p>;
  const found = (data ?? previousData)?.organisations.edges ?? [];
  return (
    <LookupInput
      id={id}
      label={t(`access.scopeField.${role}`)}
      hint={t('access.scopeHint')}
      error={error}
      chosen={chosen}
      onChoose={onChoose}
      options={found.map(({ node }) => ({
        value: node.id,
        label: node.name,
        ...(node.siret || node.shortName ? { detail: [node.shortName, node.siret].filter(Boolean).join(' · ') } : {}),
      }))}
      onSearch={search}
      busy={loading || (text?.trim() ?? '') !== asked}
      none={t('access.scopeNone')}
    />
  );
}
