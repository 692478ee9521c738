import { useMutation } from '@apollo/client/react';
import { endAffiliationInput } from '@delibere/shared';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../forms/form-dialog.tsx';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { TextInput } from '../../../ui/form/text-input.tsx';

const END_AFFILIATION = graphql(`
  mutation EndAffiliation($input: EndAffiliationInput!) {
    endAffiliation(input: $input) {
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
  readonly id: string;
  /** Which one, in words. */
  readonly lede: string;
  readonly onClose: () => void;
}

/** Says the last day somebody belongs to an organisation. */
export function EndAffiliation({ id, lede, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { today } = useDates();
  const [end] = useMutation(END_AFFILIATION);
  const form = useInputForm({
    schema: endAffiliationInput,
    defaults: { id, on: today },
    labels: { on: t('personForm.on') },
    submit: async (input) => {
      const { done, problem } = await outcomeOf(
        end({ variables: { input }, update: (cache) => cache.evict({ fieldName: 'persons' }) }).then(
          ({ data }) => data?.endAffiliation,
        ),
      );
      if (done) onClose();
      return problem;
    },
  });
  return (
    <FormDialog
      title={t('personForm.endAffiliationTitle')}
      lede={lede}
      form={form}
      submitLabel={t('personForm.endDo')}
      destructive
      onClose={onClose}
    >
      <TextInput {...form.field('on')} type="date" characters={14} />
    </FormDialog>
  );
}
