import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { tellRegionalCommitteeInput } from '@delibere/shared';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { FormDialog } from '../../../forms/form-dialog.tsx';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { useGestures } from '../components/session-gestures.ts';
import { useReadRevision } from './use-read-revision.ts';

const FRAGMENT = graphql(`
  fragment TellRegionalCommittee_session on JurySession {
    id
    revision
    regionalCommitteeToldOn
  }
`);

const TELL = graphql(`
  mutation TellRegionalCommittee($input: TellRegionalCommitteeInput!) {
    tellRegionalCommittee(input: $input) {
      ...SessionChange_result @unmask
    }
  }
`);

interface Props {
  readonly session: FragmentType<typeof FRAGMENT>;
  readonly onClose: () => void;
}

/** Notes the day the regional joint committee was told of the composition. */
export function TellRegionalCommittee({ session, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { today } = useDates();
  const { mine } = useGestures();
  const { id, revision, regionalCommitteeToldOn } = useFragmentData(FRAGMENT, session);
  const read = useReadRevision(revision);
  const [tell] = useMutation(TELL);
  const form = useInputForm({
    schema: tellRegionalCommitteeInput,
    defaults: { sessionId: id, revision, on: regionalCommitteeToldOn ?? today },
    labels: { on: t('jury.tell.on') },
    submit: async (input) => {
      const { done, problem } = await outcomeOf(
        tell({ variables: { input: { ...input, revision: read.revision } } }).then(
          ({ data }) => data?.tellRegionalCommittee,
        ),
      );
      if (done?.session) mine(done.session.revision);
      if (done) onClose();
      return read.settle(problem);
    },
  });
  return (
    <FormDialog
      title={t('jury.tell.title')}
      lede={t('jury.tell.lede')}
      form={form}
      submitLabel={t('jury.tell.do')}
      onClose={onClose}
    >
      <TextInput {...form.field('on')} type="date" characters={14} />
    </FormDialog>
  );
}
