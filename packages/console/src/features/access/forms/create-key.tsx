import { useMutation } from '@apollo/client/react';
import { API_KEY_SCOPES, createApiKeyInput } from '@delibere/shared';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../forms/form-dialog.tsx';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { graphql } from '../../../gql/gql.ts';
import { todayInParis } from '../../../i18n/dates.ts';
import type { LookupOption } from '../../../ui/form/lookup-input.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { PartnerField } from './partner-field.tsx';

const CREATE_KEY = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      ... on ApiKeyCreated {
        key
        apiKey {
          id
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
  /** Given the key, which is told this once. */
  readonly onCreated: (key: string) => void;
  readonly onClose: () => void;
}

const USUAL_QUOTA = '60';
const inAYear = (): string => {
  const today = todayInParis();
  return `${Number(today.slice(0, 4)) + 1}${today.slice(4) === '-02-29' ? '-02-28' : today.slice(4)}`;
};

/** Makes a key for the programs of a partner. */
export function CreateKey({ onCreated, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const [account, setAccount] = useState<LookupOption | null>(null);
  const [create] = useMutation(CREATE_KEY, { fetchPolicy: 'no-cache' });
  const form = useInputForm({
    schema: createApiKeyInput,
    defaults: {
      accountId: '',
      name: '',
      scopes: [...API_KEY_SCOPES] as string[],
      requestsPerMinute: USUAL_QUOTA as string | number,
      expiresOn: inAYear(),
    },
    labels: {
      accountId: t('access.createKeyForm.account'),
      name: t('access.createKeyForm.name'),
      requestsPerMinute: t('access.createKeyForm.quota'),
      expiresOn: t('access.createKeyForm.expiresOn'),
    },
    submit: async (input) => {
      const outcome = await outcomeOf(create({ variables: { input } }).then(({ data }) => data?.createApiKey));
      if (outcome.problem) return outcome.problem;
      onCreated(outcome.done.key);
      return undefined;
    },
  });
  const { id, error } = form.field('accountId');
  return (
    <FormDialog
      title={t('access.createKeyForm.title')}
      lede={t('access.createKeyForm.lede')}
      form={form}
      submitLabel={t('access.createKeyForm.submit')}
      onClose={onClose}
    >
      <PartnerField
        id={id}
        error={error}
        chosen={account}
        onChoose={(chosen) => {
          setAccount(chosen);
          form.methods.setValue('accountId', chosen?.value ?? '');
        }}
      />
      <TextInput {...form.field('name')} hint={t('access.createKeyForm.nameHint')} maxLength={200} />
      <TextInput {...form.field('requestsPerMinute')} type="number" min={1} max={10_000} characters={8} />
      <TextInput
        {...form.field('expiresOn')}
        hint={t('access.createKeyForm.expiresHint')}
        type="date"
        characters={14}
      />
    </FormDialog>
  );
}
