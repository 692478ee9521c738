import { useMutation } from '@apollo/client/react';
import { giveRepresentativityInput } from '@delibere/shared';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../forms/form-dialog.tsx';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { graphql } from '../../../gql/gql.ts';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { type ChosenOrganisation, OrganisationField } from './organisation-field.tsx';

const GIVE_REPRESENTATIVITY = graphql(`
  mutation GiveRepresentativity($input: GiveRepresentativityInput!) {
    giveRepresentativity(input: $input) {
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
  readonly organisationId: string;
  readonly onClose: () => void;
}

/** Says that an organisation is representative of a branch during a period, and which text says so. */
export function GiveRepresentativity({ organisationId, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const [give] = useMutation(GIVE_REPRESENTATIVITY);
  const [branch, setBranch] = useState<ChosenOrganisation | null>(null);
  const form = useInputForm({
    schema: giveRepresentativityInput,
    defaults: { organisationId, branchId: '', from: '', to: '', source: '' },
    labels: {
      branchId: t('organisationForm.branch'),
      from: t('organisationForm.from'),
      to: t('organisationForm.to'),
      source: t('organisationForm.source'),
    },
    submit: async (input) => {
      const { done, problem } = await outcomeOf(
        give({ variables: { input } }).then(({ data }) => data?.giveRepresentativity),
      );
      if (done) onClose();
      return problem;
    },
  });
  return (
    <FormDialog
      title={t('organisationForm.representativityTitle')}
      form={form}
      submitLabel={t('organisationForm.representativityDo')}
      onClose={onClose}
    >
      <OrganisationField
        field={form.field('branchId')}
        kinds={['BRANCH']}
        chosen={branch}
        onChoose={(chosen) => {
          setBranch(chosen);
          form.methods.setValue('branchId', chosen?.id ?? '');
        }}
      />
      <TextInput {...form.field('from')} type="date" characters={14} />
      <TextInput {...form.field('to')} type="date" characters={14} optional hint={t('organisationForm.toHint')} />
      <TextInput {...form.field('source')} hint={t('organisationForm.sourceHint')} maxLength={300} />
    </FormDialog>
  );
}
