import { useMutation } from '@apollo/client/react';
import { addAffiliationInput } from '@delibere/shared';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../forms/form-dialog.tsx';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { type ChosenOrganisation, OrganisationField } from './organisation-field.tsx';

const ADD_AFFILIATION = graphql(`
  mutation AddAffiliation($input: AddAffiliationInput!) {
    addAffiliation(input: $input) {
      ... on PersonWritten {
        id
        person {
          id
          ...PersonSheet_person
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
  readonly personId: string;
  readonly onClose: () => void;
}

/** Says that somebody belongs to an organisation during a period. */
export function AddAffiliation({ personId, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { today } = useDates();
  const [add] = useMutation(ADD_AFFILIATION);
  const [organisation, setOrganisation] = useState<ChosenOrganisation | null>(null);
  const form = useInputForm({
    schema: addAffiliationInput,
    defaults: { personId, organisationId: '', position: '', from: today, to: '' },
    labels: {
      organisationId: t('personForm.organisation'),
      position: t('person.position'),
      from: t('personForm.from'),
      to: t('personForm.to'),
    },
    submit: async (input) => {
      const { done, problem } = await outcomeOf(
        add({ variables: { input }, update: (cache) => cache.evict({ fieldName: 'persons' }) }).then(
          ({ data }) => data?.addAffiliation,
        ),
      );
      if (done) onClose();
      return problem;
    },
  });
  return (
    <FormDialog
      title={t('personForm.affiliationTitle')}
      form={form}
      submitLabel={t('personForm.affiliationDo')}
      onClose={onClose}
    >
      <OrganisationField
        field={form.field('organisationId')}
        hint={t('personForm.organisationHint')}
        chosen={organisation}
        onChoose={(chosen) => {
          setOrganisation(chosen);
          form.methods.setValue('organisationId', chosen?.id ?? '');
        }}
      />
      <TextInput {...form.field('position')} hint={t('personForm.positionHint')} optional maxLength={200} />
      <TextInput {...form.field('from')} type="date" characters={14} />
      <TextInput {...form.field('to')} type="date" characters={14} optional hint={t('personForm.toHint')} />
    </FormDialog>
  );
}
