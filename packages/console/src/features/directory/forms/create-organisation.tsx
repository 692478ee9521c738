import { useMutation } from '@apollo/client/react';
import { createOrganisationInput, ORGANISATION_KINDS, type OrganisationKind } from '@delibere/shared';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../forms/form-dialog.tsx';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { graphql } from '../../../gql/gql.ts';
import { SelectInput } from '../../../ui/form/select-input.tsx';
import type { ChosenOrganisation } from './organisation-field.tsx';
import { OrganisationFields } from './organisation-fields.tsx';
import { useOrganisationRules } from './use-organisation-rules.ts';

const CREATE_ORGANISATION = graphql(`
  mutation CreateOrganisation($input: CreateOrganisationInput!) {
    createOrganisation(input: $input) {
      ... on OrganisationWritten {
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
  readonly onClose: () => void;
  /** Told the id of the new organisation. */
  readonly onDone: (id: string) => void;
}

/** Enters an organisation: its kind first, then what such an organisation can have. */
export function CreateOrganisation({ onClose, onDone }: Props): ReactElement {
  const { t } = useTranslation();
  const ruleOf = useOrganisationRules();
  const [create] = useMutation(CREATE_ORGANISATION);
  const [kind, setKind] = useState<OrganisationKind | ''>('');
  const [parent, setParent] = useState<ChosenOrganisation | null>(null);
  const form = useInputForm({
    schema: createOrganisationInput,
    defaults: { kind: '', name: '', shortName: '', siret: '', idcc: '', parentId: '' },
    labels: {
      kind: t('organisation.kind'),
      name: t('organisation.name'),
      shortName: t('organisation.shortName'),
      siret: t('organisation.siret'),
      idcc: t('organisation.idcc'),
      parentId: t('organisation.parent'),
    },
    submit: async (input) => {
      const { done, problem } = await outcomeOf(
        create({
          variables: { input },
          update: (cache) => cache.evict({ fieldName: 'organisations' }),
        }).then(({ data }) => data?.createOrganisation),
      );
      if (done) onDone(done.id);
      return problem;
    },
  });
  const chooseParent = (chosen: ChosenOrganisation | null): void => {
    setParent(chosen);
    form.methods.setValue('parentId', chosen?.id ?? '');
  };
  const chooseKind = (chosen: string): void => {
    setKind(ORGANISATION_KINDS.find((one) => one === chosen) ?? '');
    // What another kind could have, this one perhaps cannot.
    form.methods.setValue('siret', '');
    form.methods.setValue('idcc', '');
    chooseParent(null);
  };
  const rule = ruleOf(kind);
  const kindField = form.field('kind');
  return (
    <FormDialog
      title={t('organisationForm.createTitle')}
      form={form}
      submitLabel={t('organisationForm.createDo')}
      onClose={onClose}
    >
      <SelectInput
        {...kindField}
        onChange={(event) => {
          void kindField.onChange(event);
          chooseKind(event.currentTarget.value);
        }}
        hint={t('organisationForm.kindHint')}
        options={[
          { value: '', label: t('organisationForm.chooseKind') },
          ...ORGANISATION_KINDS.map((one) => ({ value: one, label: t(`organisationKind.${one}`) })),
        ]}
      />
      {rule && <OrganisationFields rule={rule} field={form.field} parent={parent} onParent={chooseParent} />}
    </FormDialog>
  );
}
