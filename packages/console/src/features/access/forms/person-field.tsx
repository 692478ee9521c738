import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import { LookupInput } from '../../../ui/form/lookup-input.tsx';
import { useTyped } from './use-typed.ts';

const PERSONS = graphql(`
  query InvitedPersons($query: String) {
    persons(query: $query, first: 10) {
      edges {
        cursor
        node {
          id
          familyName
          givenNames
          contact {
            email
          }
        }
      }
    }
  }
`);

/** Somebody of the directory, as an invitation knows them. */
export interface ChosenPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
}

interface Props {
  readonly id: string;
  readonly error: string | undefined;
  readonly chosen: ChosenPerson | null;
  readonly onChoose: (person: ChosenPerson | null) => void;
}

/** A person of the directory, found by typing a part of their name. */
export function PersonField({ id, error, chosen, onChoose }: Props): ReactElement {
  const { t } = useTranslation();
  const { text, asked, search } = useTyped();
  const { data, previousData, loading } = useQuery(PERSONS, {
    variables: { query: asked || undefined },
    skip: text === undefined,
  });
  const people = ((data ?? previousData)?.persons.edges ?? []).map(({ node }) => ({
    id: node.id,
    name: `${node.familyName} ${node.givenNames}`,
    email: node.contact?.email ?? null,
  }));
  return (
    <LookupInput
      id={id}
      label={t('access.inviting.person')}
      hint={t('access.inviting.personHint')}
      error={error}
      optional
      chosen={chosen && { value: chosen.id, label: chosen.name }}
      onChoose={(option) => onChoose(people.find((one) => one.id === option?.value) ?? null)}
      options={people.map(({ id: value, name: label, email }) => ({
        value,
        label,
        ...(email ? { detail: email } : {}),
      }))}
      onSearch={search}
      busy={loading || (text?.trim() ?? '') !== asked}
      none={t('access.inviting.personNone')}
    />
  );
}
