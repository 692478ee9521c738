import { useMutation } from '@apollo/client/react';
import { endRepresentativityInput } from '@delibere/shared';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../forms/form-dialog.tsx';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';

const END_REPRESENTATIVITY = graphql(`
  mutation EndRepresentativity($input: EndRepresentativityInput!) {
    endRepresentativity(input: $input) {
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
  readonly id: string;
  /** Which one, in words. */
  readonly lede: string;
  readonly onClose: () => void;
}

/** Says the last day of a representativity, for a reason. */
export function EndRepresentativity({ id, lede, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { today } = useDates();
  const [end] = useMutation(END_REPRESENTATIVITY);
  const form = useInputForm({
    schema: endRepresentativityInput,
    defaults: { id, on: today, reason: '' },
    labels: { on: t('organisationForm.on'), reason: t('organisationForm.reason') },
    submit: async (input) => {
      const { done, problem } = await outcomeOf(
        end({ variables: { input } }).then(({ data }) => data?.endRepresentativity),
      );
      if (done) onClose();
      return problem;
    },
  });
  return (
    <FormDialog
      title={t('organisationForm.endTitle')}
      lede={lede}
      form={form}
      submitLabel={t('organisationForm.endDo')}
      destructive
      onClose={onClose}
    >
      <TextInput {...form.field('on')} type="date" characters={14} />
      <TextArea {...form.field('reason')} hint={t('organisationForm.reasonHint')} maxLength={500} />
    </FormDialog>
  );
}
