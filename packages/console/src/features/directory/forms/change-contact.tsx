import type { FragmentType } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { changeContactInput } from '@delibere/shared';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { FormDialog } from '../../../forms/form-dialog.tsx';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { graphql } from '../../../gql/gql.ts';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import { useConflict } from './use-conflict.ts';

const FRAGMENT = graphql(`
  fragment ChangeContact_person on Person {
    id
    allowedActions
    version
    contact {
      email
      phone
      address
    }
  }
`);

const CONTACT_NOW = graphql(`
  query ContactNow($id: ID!) {
    person(id: $id) {
      id
      version
      contact {
        email
        phone
        address
      }
    }
  }
`);

const CHANGE_CONTACT = graphql(`
  mutation ChangeContact($input: ChangeContactInput!) {
    changeContact(input: $input) {
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
  readonly person: FragmentType<typeof FRAGMENT>;
  readonly onClose: () => void;
}

const NONE = { email: null, phone: null, address: null } as const;

/** Changes how somebody is reached. */
export function ChangeContact({ person, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const client = useApolloClient();
  const current = useFragmentData(FRAGMENT, person);
  const [read] = useState(current);
  const [change] = useMutation(CHANGE_CONTACT);
  const labels = { email: t('person.email'), phone: t('person.phone'), address: t('person.address') };
  const { id, version } = read;
  const { email, phone, address } = read.contact ?? NONE;
  const form = useInputForm({
    schema: changeContactInput,
    defaults: { id, version, email: email ?? '', phone: phone ?? '', address: address ?? '' },
    labels,
    submit: async (input) => {
      const { done, problem } = await outcomeOf(
        change({ variables: { input } }).then(({ data }) => data?.changeContact),
      );
      if (done) onClose();
      return conflict.settle(problem);
    },
  });
  const conflict = useConflict({
    history: read.allowedActions.includes('READ_HISTORY') ? { type: 'PERSON', id: read.id } : undefined,
    read: { email, phone, address },
    labels,
    readAgain: async () => {
      const { data } = await client.query({ query: CONTACT_NOW, variables: { id }, fetchPolicy: 'network-only' });
      const now = data?.person;
      if (!now) return undefined;
      const { email: mail, phone: tel, address: post } = now.contact ?? NONE;
      return { version: now.version, fields: { email: mail, phone: tel, address: post } };
    },
    put: (values, newVersion) => {
      form.methods.setValue('version', newVersion);
      for (const name of ['email', 'phone', 'address'] as const) {
        if (name in values) form.methods.setValue(name, values[name] ?? '');
      }
    },
  });
  return (
    <FormDialog
      title={t('personForm.contactTitle')}
      lede={t('personForm.contactLede')}
      form={form}
      submitLabel={t('personForm.contactDo')}
      onClose={onClose}
    >
      {conflict.shown && <ConflictNotice {...conflict.shown} />}
      <TextInput
        {...form.field('email')}
        hint={conflict.notes.email ?? t('personForm.emailHint')}
        optional
        type="email"
        autoComplete="off"
      />
      <TextInput
        {...form.field('phone')}
        hint={conflict.notes.phone}
        optional
        type="tel"
        characters={18}
        autoComplete="off"
      />
      <TextArea {...form.field('address')} hint={conflict.notes.address} optional maxLength={500} autoComplete="off" />
    </FormDialog>
  );
}
