import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { type SessionAction, takeSessionStepInput } from '@delibere/shared';
import Box from '@mui/material/Box';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { FormDialog } from '../../../forms/form-dialog.tsx';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { graphql } from '../../../gql/gql.ts';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { useGestures } from '../components/session-gestures.ts';
import { Recipients } from './recipients.tsx';
import { StepRefused } from './step-refused.tsx';
import { StepRemarks } from './step-remarks.tsx';
import { useReadRevision } from './use-read-revision.ts';

const FRAGMENT = graphql(`
  fragment TakeStep_session on JurySession {
    id
    revision
    startsAt
    endsAt
    seats {
      ...Recipients_seat @unmask
    }
    allowedActions {
      action
      reasonAsked
      blockers {
        ...StepRemarks_remark @unmask
      }
      warnings {
        ...StepRemarks_remark @unmask
      }
    }
  }
`);

const TAKE_STEP = graphql(`
  mutation TakeSessionStep($input: TakeSessionStepInput!) {
    takeSessionStep(input: $input) {
      ...SessionChange_result @unmask
    }
  }
`);

interface Props {
  readonly session: FragmentType<typeof FRAGMENT>;
  readonly action: SessionAction;
  readonly onClose: () => void;
}

/** Takes a step in the life of a session, once everything that blocks it or warns of something has been told. */
export function TakeStep({ session, action, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { mine } = useGestures();
  const it = useFragmentData(FRAGMENT, session);
  const [take] = useMutation(TAKE_STEP);
  // Asked again after a lost answer, it is the same step.
  const [key] = useState(() => crypto.randomUUID());
  const read = useReadRevision(it.revision);
  const step = it.allowedActions.find((one) => one.action === action);
  const form = useInputForm({
    schema: takeSessionStepInput,
    defaults: {
      sessionId: it.id,
      revision: it.revision,
      key,
      action,
      reason: '',
      newDay: action === 'RESCHEDULE' ? { sessionOn: '', startsAt: it.startsAt, endsAt: it.endsAt } : null,
    },
    labels: {
      reason: t('jury.step.reason'),
      'newDay.sessionOn': t('jury.plan.sessionOn'),
      'newDay.startsAt': t('jury.plan.startsAt'),
      'newDay.endsAt': t('jury.plan.endsAt'),
    },
    submit: async (input) => {
      const { done, problem } = await outcomeOf(
        take({ variables: { input: { ...input, revision: read.revision } } }).then(({ data }) => data?.takeSessionStep),
      );
      if (done?.session) mine(done.session.revision);
      if (done) onClose();
      return read.settle(problem);
    },
  });
  // A day that is missing is asked here: it does not stand in the way of asking.
  const blockers = step?.blockers.filter(({ code }) => action !== 'RESCHEDULE' || code !== 'NEW_DAY_MISSING') ?? [];
  const remarks = step && <StepRemarks blockers={blockers} warnings={step.warnings} />;
  if (step === undefined || blockers.length > 0) {
    return (
      <StepRefused title={t(`jury.step.do.${action}`)} onClose={onClose}>
        {remarks}
      </StepRefused>
    );
  }
  return (
    <FormDialog
      title={t(`jury.step.do.${action}`)}
      lede={t(`jury.step.lede.${action}`)}
      form={form}
      submitLabel={t(`jury.step.do.${action}`)}
      destructive={action === 'CANCEL' || action === 'POSTPONE'}
      backLabel={action === 'CANCEL' ? t('jury.step.back') : undefined}
      onClose={onClose}
    >
      {remarks}
      {action === 'CONVENE' && <Recipients seats={it.seats} mail="CALLED" />}
      {(action === 'POSTPONE' || action === 'CANCEL') && <Recipients seats={it.seats} mail="RELEASED" />}
      {action === 'RESCHEDULE' && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 5 }}>
          <TextInput {...form.field('newDay.sessionOn')} type="date" characters={14} />
          <TextInput {...form.field('newDay.startsAt')} type="time" characters={10} />
          <TextInput {...form.field('newDay.endsAt')} type="time" characters={10} />
        </Box>
      )}
      {step.reasonAsked && <TextArea {...form.field('reason')} hint={t('jury.step.reasonHint')} maxLength={500} />}
    </FormDialog>
  );
}
