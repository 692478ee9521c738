import type { FragmentType } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { changeOrganisationInput } from '@delibere/shared';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { FormDialog } from '../../../forms/form-dialog.tsx';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { graphql } from '../../../gql/gql.ts';
import { ConflictNotice } from './conflict-notice.tsx';
import type { ChosenOrganisation } from './organisation-field.tsx';
import { OrganisationFields } from './organisation-fields.tsx';
import { useConflict } from './use-conflict.ts';
import { useOrganisationRules } from './use-organisation-rules.ts';

const FRAGMENT = graphql(`
  fragment ChangeOrganisation_organisation on Organisation {
    id
    allowedActions
    kind
    name
    shortName
    siret
    idcc
    version
    parent {
      id
      name
    }
  }
`);

const ORGANISATION_NOW = graphql(`
  query OrganisationNow($id: ID!) {
    organisation(id: $id) {
      id
      name
      shortName
      siret
      idcc
      version
      parent {
        id
        name
      }
    }
  }
`);

const CHANGE_ORGANISATION = graphql(`
  mutation ChangeOrganisation($input: ChangeOrganisationInput!) {
    changeOrganisation(input: $input) {
      ... on OrganisationWritten {
        id
        organisation {
          id
          ...OrganisationSheet_organisation
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
  readonly organisation: FragmentType<typeof FRAGMENT>;
  readonly onClose: () => void;
}

interface Details {
  readonly name: string;
  readonly shortName?: string | null;
  readonly siret?: string | null;
  readonly idcc?: string | null;
  readonly parent?: ChosenOrganisation | null;
}

/** What the form holds, with the name of what it is part of for people to read. */
function fieldsOf({
  name,
  shortName,
  siret,
  idcc,
  parent,
}: Details): Readonly<Record<string, string | null | undefined>> {
  return { name, shortName, siret, idcc, parentId: parent?.name };
}

/** Changes what is said of an organisation. */
export function ChangeOrganisation({ organisation, onClose }: Props): ReactElement | null {
  const { t } = useTranslation();
  const client = useApolloClient();
  const ruleOf = useOrganisationRules();
  const current = useFragmentData(FRAGMENT, organisation);
  const [read] = useState(current);
  const [change] = useMutation(CHANGE_ORGANISATION);
  const [parent, setParent] = useState<ChosenOrganisation | null>(read.parent ?? null);
  const [parentNow, setParentNow] = useState<ChosenOrganisation | null>(null);
  const labels = {
    name: t('organisation.name'),
    shortName: t('organisation.shortName'),
    siret: t('organisation.siret'),
    idcc: t('organisation.idcc'),
    parentId: t('organisation.parent'),
  };
  const form = useInputForm({
    schema: changeOrganisationInput,
    defaults: {
      id: read.id,
      version: read.version,
      name: read.name,
      shortName: read.shortName ?? '',
      siret: read.siret ?? '',
      idcc: read.idcc ?? '',
      parentId: read.parent?.id ?? '',
    },
    labels,
    submit: async (input) => {
      const { done, problem } = await outcomeOf(
        change({
          variables: { input },
          // Where it stands in the list may have changed with its name.
          update: (cache) => cache.evict({ fieldName: 'organisations' }),
        }).then(({ data }) => data?.changeOrganisation),
      );
      if (done) onClose();
      return conflict.settle(problem);
    },
  });
  const chooseParent = (chosen: ChosenOrganisation | null): void => {
    setParent(chosen);
    form.methods.setValue('parentId', chosen?.id ?? '');
  };
  const conflict = useConflict({
    history: read.allowedActions.includes('READ_HISTORY') ? { type: 'ORGANISATION', id: read.id } : undefined,
    read: fieldsOf(read),
    labels,
    readAgain: async () => {
      const { data } = await client.query({
        query: ORGANISATION_NOW,
        variables: { id: read.id },
        fetchPolicy: 'network-only',
      });
      const now = data?.organisation;
      if (!now) return undefined;
      setParentNow(now.parent ?? null);
      return { version: now.version, fields: fieldsOf(now) };
    },
    put: (values, version) => {
      form.methods.setValue('version', version);
      for (const name of ['name', 'shortName', 'siret', 'idcc'] as const) {
        if (name in values) form.methods.setValue(name, values[name] ?? '');
      }
      if ('parentId' in values) chooseParent(parentNow);
    },
  });
  const rule = ruleOf(read.kind);
  if (!rule) return null;
  return (
    <FormDialog
      title={t('organisationForm.changeTitle')}
      form={form}
      submitLabel={t('organisationForm.changeDo')}
      onClose={onClose}
    >
      {conflict.shown && <ConflictNotice {...conflict.shown} />}
      <OrganisationFields
        rule={rule}
        field={form.field}
        parent={parent}
        onParent={chooseParent}
        notes={conflict.notes}
      />
    </FormDialog>
  );
}
