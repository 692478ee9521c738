import { useMutation } from '@apollo/client/react';
import { overrideFindingInput } from '@delibere/shared';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../forms/form-dialog.tsx';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { useProblemWords } from '../../../forms/use-problem-words.ts';
import { graphql } from '../../../gql/gql.ts';
import { ConfirmDialog } from '../../../ui/form/confirm-dialog.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { type PassedOver, useGestures } from '../components/session-gestures.ts';
import { useReadRevision } from './use-read-revision.ts';

const OVERRIDE_FINDING = graphql(`
  mutation OverrideFinding($input: OverrideFindingInput!) {
    overrideFinding(input: $input) {
      ...SessionChange_result @unmask
    }
  }
`);

const WITHDRAW_OVERRIDE = graphql(`
  mutation WithdrawOverride($input: WithdrawOverrideInput!) {
    withdrawOverride(input: $input) {
      ...SessionChange_result @unmask
    }
  }
`);

interface Props {
  /** What it is decided on. */
  readonly of: { readonly sessionId: string; readonly revision: number };
  readonly findings: PassedOver;
  readonly onClose: () => void;
}

/** Passes over what blocks, for a reason that goes to the minutes. */
export function OverrideFinding({ of, findings, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { mine } = useGestures();
  const [override] = useMutation(OVERRIDE_FINDING);
  const read = useReadRevision(of.revision);
  const form = useInputForm({
    schema: overrideFindingInput,
    defaults: { ...of, findingKey: findings.keys[0] ?? '', reason: '' },
    labels: { reason: t('jury.step.reason') },
    submit: async (input) => {
      let { revision } = read;
      for (const findingKey of findings.keys) {
        const { done, problem } = await outcomeOf(
          override({ variables: { input: { ...input, findingKey, revision } } }).then(
            ({ data }) => data?.overrideFinding,
          ),
        );
        if (problem) return await read.settle(problem);
        if (done.session) ({ revision } = done.session);
        mine(revision);
      }
      onClose();
      return undefined;
    },
  });
  return (
    <FormDialog
      title={t('jury.override.title')}
      lede={findings.reason}
      form={form}
      submitLabel={t('jury.override.do')}
      destructive
      onClose={onClose}
    >
      <TextArea {...form.field('reason')} hint={t('jury.override.hint')} maxLength={500} />
    </FormDialog>
  );
}

/** Lets what was passed over block again. */
export function WithdrawOverride({ of, findings, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { mine } = useGestures();
  const problemWords = useProblemWords();
  const [withdraw] = useMutation(WITHDRAW_OVERRIDE);
  return (
    <ConfirmDialog
      title={t('jury.override.withdrawTitle')}
      confirmLabel={t('jury.findings.withdraw')}
      onClose={onClose}
      onConfirm={async () => {
        const [findingKey = ''] = findings.keys;
        const { done, problem } = await outcomeOf(
          withdraw({ variables: { input: { ...of, findingKey } } }).then(({ data }) => data?.withdrawOverride),
        );
        if (done?.session) mine(done.session.revision);
        if (done) onClose();
        return problem && { text: problemWords.ofRefusal(problem), code: problem.code };
      }}
    >
      {findings.reason}
    </ConfirmDialog>
  );
}
