import { useMutation } from '@apollo/client/react';
import { giveMandateInput } from '@delibere/shared';
import Box from '@mui/material/Box';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../forms/form-dialog.tsx';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { graphql } from '../../../gql/gql.ts';
import { CollegeMark } from '../../../ui/college-mark.tsx';
import { CheckInput } from '../../../ui/form/check-input.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { type ChosenOrganisation, OrganisationField } from './organisation-field.tsx';
import { useMandatingKinds, useOrganisationRules } from './use-organisation-rules.ts';

const GIVE_MANDATE = graphql(`
  mutation GiveMandate($input: GiveMandateInput!) {
    giveMandate(input: $input) {
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
  readonly name: string;
  readonly onClose: () => void;
}

/** Gives somebody a mandate. The side is that of the organisation that gives it: it is told, not asked. */
export function GiveMandate({ personId, name, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const ruleOf = useOrganisationRules();
  const kinds = useMandatingKinds();
  const [give] = useMutation(GIVE_MANDATE);
  const [giver, setGiver] = useState<ChosenOrganisation | null>(null);
  const [centre, setCentre] = useState<ChosenOrganisation | null>(null);
  const form = useInputForm({
    schema: giveMandateInput,
    defaults: {
      personId,
      organisationId: '',
      // Replaced by that of the giver, without whom nothing is sent.
      college: 'EMPLOYERS',
      tempWork: false,
      examCentreId: '',
      source: '',
      from: '',
      to: '',
    },
    labels: {
      organisationId: t('personForm.giver'),
      examCentreId: t('personForm.centre'),
      source: t('personForm.source'),
      from: t('personForm.from'),
      to: t('personForm.to'),
    },
    submit: async (input) => {
      const { done, problem } = await outcomeOf(
        give({ variables: { input }, update: (cache) => cache.evict({ fieldName: 'persons' }) }).then(
          ({ data }) => data?.giveMandate,
        ),
      );
      if (done) onClose();
      return problem;
    },
  });
  const college = ruleOf(giver?.kind)?.mandates ?? undefined;
  return (
    <FormDialog
      title={t('personForm.mandateTitle', { name })}
      form={form}
      submitLabel={t('personForm.mandateDo')}
      onClose={onClose}
    >
      <OrganisationField
        field={form.field('organisationId')}
        kinds={kinds}
        hint={t('personForm.giverHint')}
        chosen={giver}
        onChoose={(chosen) => {
          setGiver(chosen);
          form.methods.setValue('organisationId', chosen?.id ?? '');
          form.methods.setValue('college', ruleOf(chosen?.kind)?.mandates ?? 'EMPLOYERS');
        }}
      />
      <Box component="output" sx={{ color: college ? 'text.primary' : 'text.secondary', fontSize: '0.9375rem' }}>
        {college ? (
          <CollegeMark college={college} letter={t(`college.letter.${college}`)} label={t(`college.${college}`)} />
        ) : (
          t('personForm.collegeUnknown')
        )}
      </Box>
      <TextInput {...form.field('from')} type="date" characters={14} />
      <TextInput {...form.field('to')} type="date" characters={14} optional hint={t('personForm.toHint')} />
      <OrganisationField
        field={form.field('examCentreId')}
        kinds={['EXAM_CENTRE']}
        hint={t('personForm.centreHint')}
        optional
        chosen={centre}
        onChoose={(chosen) => {
          setCentre(chosen);
          form.methods.setValue('examCentreId', chosen?.id ?? '');
        }}
      />
      <TextInput {...form.field('source')} hint={t('personForm.sourceHint')} optional maxLength={300} />
      <CheckInput {...form.field('tempWork')} label={t('personForm.tempWork')} />
    </FormDialog>
  );
}
