import { useMutation } from '@apollo/client/react';
import { giveGrantInput } from '@delibere/shared';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../forms/form-dialog.tsx';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { graphql } from '../../../gql/gql.ts';
import { todayInParis } from '../../../i18n/dates.ts';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { type RightChoice, RightFields, rightOf } from './right-fields.tsx';

const GIVE_GRANT = graphql(`
  mutation GiveGrant($input: GiveGrantInput!) {
    giveGrant(input: $input) {
      ... on AccountChanged {
        account {
          id
          ...AccountSheet_account
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
  readonly accountId: string;
  readonly name: string;
  readonly onClose: () => void;
}

const FIRST = rightOf('EXAM_CENTRE_MANAGER');

/** Gives an account a role, where and for how long. */
export function GiveGrant({ accountId, name, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const [give] = useMutation(GIVE_GRANT);
  const [right, setRight] = useState<RightChoice>(FIRST);
  const form = useInputForm({
    schema: giveGrantInput,
    defaults: {
      accountId,
      role: FIRST.role as string,
      scopeKind: FIRST.scopeKind as string,
      scopeId: '',
      from: todayInParis(),
      to: '',
    },
    labels: {
      scopeId: t(right.scopeKind === 'CASE' ? 'access.caseField' : `access.scopeField.${right.role}`),
      from: t('access.give.from'),
      to: t('access.give.to'),
    },
    submit: async (input) => {
      const { problem } = await outcomeOf(give({ variables: { input } }).then(({ data }) => data?.giveGrant));
      if (problem === undefined) onClose();
      return problem;
    },
  });
  const { setValue } = form.methods;
  const choose = (chosen: RightChoice): void => {
    setRight(chosen);
    setValue('role', chosen.role);
    setValue('scopeKind', chosen.scopeKind);
    setValue('scopeId', chosen.scope?.value ?? '');
  };
  const { id, error } = form.field('scopeId');
  return (
    <FormDialog
      title={t('access.give.title', { name })}
      lede={t('access.give.lede')}
      form={form}
      submitLabel={t('access.give.submit')}
      onClose={onClose}
    >
      <RightFields legend={t('access.role')} id={id} error={error} value={right} onChange={choose} />
      <TextInput {...form.field('from')} type="date" characters={14} />
      <TextInput {...form.field('to')} type="date" characters={14} optional hint={t('access.give.toHint')} />
    </FormDialog>
  );
}
