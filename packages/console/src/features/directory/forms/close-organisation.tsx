import { useApolloClient, useMutation } from '@apollo/client/react';
import { closeOrganisationInput } from '@delibere/shared';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../forms/form-dialog.tsx';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import { useConflict } from './use-conflict.ts';

const CLOSING_NOW = graphql(`
  query ClosingNow($id: ID!) {
    organisation(id: $id) {
      id
      version
      name
      closedOn
    }
  }
`);

const CLOSE_ORGANISATION = graphql(`
  mutation CloseOrganisation($input: CloseOrganisationInput!) {
    closeOrganisation(input: $input) {
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
  readonly organisation: {
    readonly id: string;
    readonly version: number;
    readonly name: string;
    readonly closedOn: string | null;
    readonly allowedActions: readonly string[];
  };
  /** Says that it goes on after all, instead of its last day. */
  readonly reopen: boolean;
  readonly onClose: () => void;
}

/** Says the last day of an organisation, or that it has none after all. */
export function CloseOrganisation({ organisation, reopen, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { today, inWords } = useDates();
  const [read] = useState(organisation);
  const { id, version, name } = read;
  const [closedOnNow, setClosedOnNow] = useState<string | null>(null);
  const [close] = useMutation(CLOSE_ORGANISATION);
  const form = useInputForm({
    schema: closeOrganisationInput,
    defaults: { id, version, on: reopen ? '' : today, reason: '' },
    labels: { on: t('organisationForm.on'), reason: t('organisationForm.reason') },
    submit: async (input) => {
      // Without a day it would be opened again: closing asks for one.
      if (!reopen && input.on === null) return { code: 'INPUT_INVALID', problems: [{ path: 'on', code: 'REQUIRED' }] };
      const { done, problem } = await outcomeOf(
        close({
          variables: { input },
          update: (cache) => cache.evict({ fieldName: 'organisations' }),
        }).then(({ data }) => data?.closeOrganisation),
      );
      if (done) onClose();
      return conflict.settle(problem);
    },
  });
  const fieldsOf = (it: { readonly name: string; readonly closedOn: string | null }) => ({
    name: it.name,
    closedOn: it.closedOn && inWords(it.closedOn),
  });
  const conflict = useConflict({
    history: read.allowedActions.includes('READ_HISTORY') ? { type: 'ORGANISATION', id } : undefined,
    read: fieldsOf(read),
    labels: { name: t('organisation.name'), closedOn: t('organisationForm.on') },
    readAgain: async () => {
      const { data } = await client.query({ query: CLOSING_NOW, variables: { id }, fetchPolicy: 'network-only' });
      const now = data?.organisation;
      if (!now) return undefined;
      setClosedOnNow(now.closedOn);
      return { version: now.version, fields: fieldsOf(now) };
    },
    put: (values, newVersion) => {
      form.methods.setValue('version', newVersion);
      if (!reopen && 'closedOn' in values) form.methods.setValue('on', closedOnNow ?? '');
    },
  });
  return (
    <FormDialog
      title={t(reopen ? 'organisationForm.reopenTitle' : 'organisationForm.closeTitle', { name })}
      lede={t(reopen ? 'organisationForm.reopenLede' : 'organisationForm.closeLede')}
      form={form}
      submitLabel={t(reopen ? 'organisationForm.reopenDo' : 'organisationForm.closeDo')}
      destructive={!reopen}
      onClose={onClose}
    >
      {conflict.shown && <ConflictNotice {...conflict.shown} />}
      {!reopen && <TextInput {...form.field('on')} hint={conflict.notes.closedOn} type="date" characters={14} />}
      <TextArea {...form.field('reason')} hint={t('organisationForm.reasonHint')} maxLength={500} />
    </FormDialog>
  );
}
