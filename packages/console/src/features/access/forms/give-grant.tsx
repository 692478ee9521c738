import { useMutation } from '@apollo/client/react';
import { giveGrantInput, type Role } from '@delibere/shared';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../forms/form-dialog.tsx';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { graphql } from '../../../gql/gql.ts';
import { todayInParis } from '../../../i18n/dates.ts';
import type { LookupOption } from '../../../ui/form/lookup-input.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { scopeOfRole } from '../model/scope-of-role.ts';
import { RoleField } from './role-field.tsx';
import { ScopeField } from './scope-field.tsx';

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

const FIRST: Role = 'EXAM_CENTRE_MANAGER';

/** Gives an account a role, where and for how long. */
export function GiveGrant({ accountId, name, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const [give] = useMutation(GIVE_GRANT);
  const [role, setRole] = useState<Role>(FIRST);
  const [scope, setScope] = useState<LookupOption | null>(null);
  const form = useInputForm({
    schema: giveGrantInput,
    defaults: {
      accountId,
      role: FIRST as string,
      scopeKind: scopeOfRole(FIRST) as string,
      scopeId: '',
      from: todayInParis(),
      to: '',
    },
    labels: { scopeId: t(`access.scopeField.${role}`), from: t('access.give.from'), to: t('access.give.to') },
    submit: async (input) => {
      const { problem } = await outcomeOf(give({ variables: { input } }).then(({ data }) => data?.giveGrant));
      if (problem === undefined) onClose();
      return problem;
    },
  });
  const { setValue } = form.methods;
  const choose = (option: LookupOption | null): void => {
    setScope(option);
    setValue('scopeId', option?.value ?? '');
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
      <RoleField
        legend={t('access.role')}
        value={role}
        onChange={(chosen) => {
          setRole(chosen);
          setValue('role', chosen);
          setValue('scopeKind', scopeOfRole(chosen));
          choose(null);
        }}
      />
      <ScopeField key={role} id={id} error={error} role={role} chosen={scope} onChoose={choose} />
      <TextInput {...form.field('from')} type="date" characters={14} />
      <TextInput {...form.field('to')} type="date" characters={14} optional hint={t('access.give.toHint')} />
    </FormDialog>
  );
}
