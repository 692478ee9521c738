import { useMutation } from '@apollo/client/react';
import { endMandateInput } from '@delibere/shared';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../forms/form-dialog.tsx';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';

const END_MANDATE = graphql(`
  mutation EndMandate($input: EndMandateInput!) {
    endMandate(input: $input) {
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

/** Says the last day of a mandate, for a reason. */
export function EndMandate({ id, lede, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { today } = useDates();
  const [end] = useMutation(END_MANDATE);
  const form = useInputForm({
    schema: endMandateInput,
    defaults: { id, on: today, reason: '' },
    labels: { on: t('personForm.on'), reason: t('personForm.reason') },
    submit: async (input) => {
      const { done, problem } = await outcomeOf(
        end({ variables: { input }, update: (cache) => cache.evict({ fieldName: 'persons' }) }).then(
          ({ data }) => data?.endMandate,
        ),
      );
      if (done) onClose();
      return problem;
    },
  });
  return (
    <FormDialog
      title={t('personForm.endMandateTitle')}
      lede={lede}
      form={form}
      submitLabel={t('personForm.endDo')}
      destructive
      onClose={onClose}
    >
      <TextInput {...form.field('on')} type="date" characters={14} />
      <TextArea {...form.field('reason')} hint={t('personForm.reasonHint')} maxLength={500} />
    </FormDialog>
  );
}
