import { useMutation } from '@apollo/client/react';
import { createPersonInput } from '@delibere/shared';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactElement, type ReactNode, useState } from 'react';
import type { DefaultValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type * as v from 'valibot';
import { FormDialog } from '../../../forms/form-dialog.tsx';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { type ChosenOrganisation, OrganisationField } from './organisation-field.tsx';

const CREATE_PERSON = graphql(`
  mutation CreatePerson($input: CreatePersonInput!) {
    createPerson(input: $input) {
      ... on PersonWritten {
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

/** Nobody yet, who belongs nowhere. */
const NOBODY: DefaultValues<v.InferInput<typeof createPersonInput>> = {
  familyName: '',
  givenNames: '',
  qualification: '',
  contact: { email: '', phone: '', address: '' },
  affiliation: null,
};

interface Props {
  readonly onClose: () => void;
  /** Told the id of the new person. */
  readonly onDone: (id: string) => void;
}

/** Enters somebody: who they are, how they are reached, where they belong. */
export function CreatePerson({ onClose, onDone }: Props): ReactElement {
  const { t } = useTranslation();
  const { today } = useDates();
  const [create] = useMutation(CREATE_PERSON);
  const [organisation, setOrganisation] = useState<ChosenOrganisation | null>(null);
  const form = useInputForm({
    schema: createPersonInput,
    defaults: NOBODY,
    labels: {
      familyName: t('person.familyName'),
      givenNames: t('person.givenNames'),
      qualification: t('person.qualification'),
      'contact.email': t('person.email'),
      'contact.phone': t('person.phone'),
      'contact.address': t('person.address'),
      'affiliation.organisationId': t('personForm.organisation'),
      'affiliation.position': t('person.position'),
      'affiliation.from': t('personForm.from'),
    },
    submit: async (input) => {
      const { done, problem } = await outcomeOf(
        create({
          variables: { input },
          update: (cache) => cache.evict({ fieldName: 'persons' }),
        }).then(({ data }) => data?.createPerson),
      );
      if (done) onDone(done.id);
      return problem;
    },
  });
  const choose = (chosen: ChosenOrganisation | null): void => {
    setOrganisation(chosen);
    form.methods.setValue(
      'affiliation',
      chosen === null ? null : { organisationId: chosen.id, position: '', from: today, to: '' },
    );
  };
  return (
    <FormDialog
      title={t('personForm.createTitle')}
      form={form}
      submitLabel={t('personForm.createDo')}
      onClose={onClose}
    >
      <Part title={t('personForm.identity')}>
        <TextInput {...form.field('familyName')} maxLength={100} autoComplete="off" />
        <TextInput {...form.field('givenNames')} maxLength={100} autoComplete="off" />
        <TextInput
          {...form.field('qualification')}
          hint={t('personForm.qualificationHint')}
          optional
          maxLength={300}
          autoComplete="off"
        />
      </Part>
      <Part title={t('personForm.contact')}>
        <TextInput
          {...form.field('contact.email')}
          hint={t('personForm.emailHint')}
          optional
          type="email"
          autoComplete="off"
        />
        <TextInput {...form.field('contact.phone')} optional type="tel" characters={18} autoComplete="off" />
        <TextArea {...form.field('contact.address')} optional rows={2} maxLength={500} autoComplete="off" />
      </Part>
      <Part title={t('personForm.affiliation')}>
        <OrganisationField
          field={{
            ...form.field('affiliation'),
            id: form.field('affiliation.organisationId').id,
            label: t('personForm.organisation'),
            error: form.field('affiliation.organisationId').error,
          }}
          hint={t('personForm.organisationHint')}
          optional
          chosen={organisation}
          onChoose={choose}
        />
        {organisation && (
          <>
            <TextInput
              {...form.field('affiliation.position')}
              hint={t('personForm.positionHint')}
              optional
              maxLength={200}
              autoComplete="off"
            />
            <TextInput {...form.field('affiliation.from')} type="date" characters={14} />
          </>
        )}
      </Part>
    </FormDialog>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0, display: 'grid', gap: 4 }}>
      <Typography component="legend" variant="h3" sx={{ p: 0, mb: 3 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
