import { useMutation } from '@apollo/client/react';
import { changeOrganisationContactInput } from '@delibere/shared';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../forms/form-dialog.tsx';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { graphql } from '../../../gql/gql.ts';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';

const CHANGE = graphql(`
  mutation ChangeOrganisationContact($input: ChangeOrganisationContactInput!) {
    changeOrganisationContact(input: $input) {
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
  readonly organisation: {
    readonly id: string;
    readonly version: number;
    readonly juryEmail?: string | null;
    readonly postalAddress?: string | null;
  };
  readonly onClose: () => void;
}

/** Changes where an organisation is written to about juries. */
export function ChangeOrganisationContact({ organisation, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { id, version, juryEmail, postalAddress } = organisation;
  const [change] = useMutation(CHANGE);
  const form = useInputForm({
    schema: changeOrganisationContactInput,
    defaults: { id, version, juryEmail: juryEmail ?? '', postalAddress: postalAddress ?? '' },
    labels: { juryEmail: t('organisation.contact.juryEmail'), postalAddress: t('organisation.contact.postalAddress') },
    submit: async (input) => {
      const { done, problem } = await outcomeOf(
        change({ variables: { input } }).then(({ data }) => data?.changeOrganisationContact),
      );
      if (done) onClose();
      return problem;
    },
  });
  return (
    <FormDialog
      title={t('organisation.contact.dialog')}
      form={form}
      submitLabel={t('organisation.contact.do')}
      onClose={onClose}
    >
      <TextInput
        {...form.field('juryEmail')}
        hint={t('organisation.contact.juryEmailHint')}
        optional
        type="email"
        autoComplete="off"
      />
      <TextArea
        {...form.field('postalAddress')}
        hint={t('organisation.contact.postalAddressHint')}
        optional
        maxLength={500}
        autoComplete="off"
      />
    </FormDialog>
  );
}
