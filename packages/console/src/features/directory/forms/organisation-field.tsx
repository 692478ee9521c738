import { useQuery } from '@apollo/client/react';
import type { OrganisationKind } from '@delibere/shared';
import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProps } from '../../../forms/use-input-form.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { LookupInput } from '../../../ui/form/lookup-input.tsx';
import { detailOf } from '../model/names.ts';

const LOOKUP_QUERY = graphql(`
  query OrganisationLookup($query: String, $kinds: [OrganisationKind!], $openOn: Date) {
    organisations(query: $query, kinds: $kinds, openOn: $openOn, first: 10) {
      edges {
        cursor
        node {
          id
          kind
          name
          shortName
          siret
        }
      }
    }
  }
`);

const PAUSE_MS = 200;

/** An organisation as a field holds it. */
export interface ChosenOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind?: OrganisationKind;
}

interface Props {
  readonly field: Pick<FieldProps, 'id' | 'label' | 'error'>;
  /** Kinds it may be of; all where there are none. */
  readonly kinds?: readonly OrganisationKind[];
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  readonly chosen: ChosenOrganisation | null;
  readonly onChoose: (organisation: ChosenOrganisation | null) => void;
}

/** An organisation found by typing a part of its name, or its SIRET. */
export function OrganisationField({ field, kinds, hint, optional, chosen, onChoose }: Props): ReactElement {
  const { t } = useTranslation();
  const { today } = useDates();
  const [text, setText] = useState<string>();
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text?.trim() ?? ''), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const { data, previousData, loading } = useQuery(LOOKUP_QUERY, {
    variables: { query: asked || undefined, kinds: kinds && [...kinds], openOn: today },
    skip: text === undefined,
  });
  const found = (data ?? previousData)?.organisations.edges.map(({ node }) => node) ?? [];
  return (
    <LookupInput
      id={field.id}
      label={field.label}
      error={field.error}
      hint={hint}
      optional={optional}
      chosen={chosen && { value: chosen.id, label: chosen.name }}
      onChoose={(option) => onChoose(found.find(({ id }) => id === option?.value) ?? null)}
      options={found.map((one) => ({
        value: one.id,
        label: one.name,
        detail: [t(`organisationKind.${one.kind}`), detailOf(one)].filter(Boolean).join(' · '),
      }))}
      onSearch={setText}
      busy={loading || (text?.trim() ?? '') !== asked}
      none={t('directory.lookupNone')}
    />
  );
}
