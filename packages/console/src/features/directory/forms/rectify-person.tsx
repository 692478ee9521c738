import type { FragmentType } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { rectifyPersonInput } from '@delibere/shared';
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
  fragment RectifyPerson_person on Person {
    id
    allowedActions
    version
    familyName
    givenNames
    qualification
  }
`);

const PERSON_NOW = graphql(`
  query PersonIdentityNow($id: ID!) {
    person(id: $id) {
      id
      version
      familyName
      givenNames
      qualification
    }
  }
`);

const RECTIFY_PERSON = graphql(`
  mutation RectifyPerson($input: RectifyPersonInput!) {
    rectifyPerson(input: $input) {
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

/** Corrects who somebody is said to be, for a reason. */
export function RectifyPerson({ person, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const client = useApolloClient();
  const current = useFragmentData(FRAGMENT, person);
  const [read] = useState(current);
  const [rectify] = useMutation(RECTIFY_PERSON);
  const labels = {
    familyName: t('person.familyName'),
    givenNames: t('person.givenNames'),
    qualification: t('person.qualification'),
    reason: t('personForm.reason'),
  };
  const { id, version, familyName, givenNames, qualification } = read;
  const form = useInputForm({
    schema: rectifyPersonInput,
    defaults: { id, version, familyName, givenNames, qualification: qualification ?? '', reason: '' },
    labels,
    submit: async (input) => {
      const { done, problem } = await outcomeOf(
        rectify({
          variables: { input },
          update: (cache) => cache.evict({ fieldName: 'persons' }),
        }).then(({ data }) => data?.rectifyPerson),
      );
      if (done) onClose();
      return conflict.settle(problem);
    },
  });
  const conflict = useConflict({
    history: read.allowedActions.includes('READ_HISTORY') ? { type: 'PERSON', id: read.id } : undefined,
    read: { familyName, givenNames, qualification },
    labels,
    readAgain: async () => {
      const { data } = await client.query({ query: PERSON_NOW, variables: { id }, fetchPolicy: 'network-only' });
      const now = data?.person;
      if (!now) return undefined;
      const fields = { familyName: now.familyName, givenNames: now.givenNames, qualification: now.qualification };
      return { version: now.version, fields };
    },
    put: (values, newVersion) => {
      form.methods.setValue('version', newVersion);
      for (const name of ['familyName', 'givenNames', 'qualification'] as const) {
        if (name in values) form.methods.setValue(name, values[name] ?? '');
      }
    },
  });
  return (
    <FormDialog
      title={t('personForm.rectifyTitle')}
      lede={t('personForm.rectifyLede')}
      form={form}
      submitLabel={t('personForm.rectifyDo')}
      onClose={onClose}
    >
      {conflict.shown && <ConflictNotice {...conflict.shown} />}
      <TextInput {...form.field('familyName')} hint={conflict.notes.familyName} maxLength={100} autoComplete="off" />
      <TextInput {...form.field('givenNames')} hint={conflict.notes.givenNames} maxLength={100} autoComplete="off" />
      <TextInput
        {...form.field('qualification')}
        hint={conflict.notes.qualification ?? t('personForm.qualificationHint')}
        optional
        maxLength={300}
        autoComplete="off"
      />
      <TextArea {...form.field('reason')} hint={t('personForm.reasonHint')} maxLength={500} />
    </FormDialog>
  );
}
