import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { changeSessionInput } from '@delibere/shared';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { FormDialog } from '../../../forms/form-dialog.tsx';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { graphql } from '../../../gql/gql.ts';
import { useGestures } from '../components/session-gestures.ts';
import type { ChosenCertification } from './certifications-field.tsx';
import { PlanFields } from './plan-fields.tsx';
import { RulesField } from './rules-field.tsx';
import { usePlanLabels } from './use-plan-labels.ts';
import { useReadRevision } from './use-read-revision.ts';

const FRAGMENT = graphql(`
  fragment ChangeSession_session on JurySession {
    id
    revision
    state
    sessionOn
    startsAt
    endsAt
    place
    remoteUrl
    certifications {
      rncpCode
      title
    }
    ruleSet {
      id
      title
    }
  }
`);

const CHANGE_SESSION = graphql(`
  mutation ChangeSession($input: ChangeSessionInput!) {
    changeSession(input: $input) {
      ...SessionChange_result @unmask
    }
  }
`);

/** What is typed of it. */
const TYPED = ['sessionOn', 'startsAt', 'endsAt', 'place', 'remoteUrl'] as const;

interface Props {
  readonly session: FragmentType<typeof FRAGMENT>;
  readonly onClose: () => void;
}

/** Changes when, where and for which certifications a session is held, and by which rules. */
export function ChangeSession({ session, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const labels = usePlanLabels();
  const { mine } = useGestures();
  const it = useFragmentData(FRAGMENT, session);
  const [change] = useMutation(CHANGE_SESSION);
  const read = useReadRevision(it.revision);
  // Until somebody chooses, they are what the session has, whoever changes it meanwhile.
  const [chosen, setChosen] = useState<readonly ChosenCertification[]>();
  const form = useInputForm({
    schema: changeSessionInput,
    defaults: {
      sessionId: it.id,
      revision: it.revision,
      sessionOn: it.sessionOn,
      startsAt: it.startsAt,
      endsAt: it.endsAt,
      place: it.place ?? '',
      remoteUrl: it.remoteUrl ?? '',
      certifications: it.certifications.map(({ rncpCode }) => rncpCode),
      ruleSetId: it.ruleSet.id,
    },
    labels: { ...labels },
    submit: async (input) => {
      const { done, problem } = await outcomeOf(
        change({
          variables: {
            input: {
              ...input,
              revision: read.revision,
              ...(!chosen && { certifications: it.certifications.map(({ rncpCode }) => rncpCode) }),
            },
          },
        }).then(({ data }) => data?.changeSession),
      );
      if (done?.session) mine(done.session.revision);
      if (done) onClose();
      return read.settle(problem);
    },
  });
  const { getValues, setValue } = form.methods;
  const known = useRef(it);
  useEffect(() => {
    for (const name of TYPED) {
      if (getValues(name) === (known.current[name] ?? '')) setValue(name, it[name] ?? '');
    }
    known.current = it;
  }, [it, getValues, setValue]);
  return (
    <FormDialog
      title={t('jury.plan.changeTitle')}
      lede={it.state === 'CONVENED' ? t('jury.plan.changeConvened') : t('jury.plan.changeLede')}
      form={form}
      submitLabel={t('jury.plan.changeDo')}
      onClose={onClose}
    >
      <PlanFields
        field={form.field}
        certifications={chosen ?? it.certifications}
        onCertifications={(next) => {
          setChosen(next);
          setValue(
            'certifications',
            next.map(({ rncpCode }) => rncpCode),
          );
        }}
      />
      <RulesField
        field={form.field('ruleSetId')}
        on={form.methods.watch('sessionOn')}
        certifications={(chosen ?? it.certifications).map(({ rncpCode }) => rncpCode)}
        kept={it.ruleSet}
      />
    </FormDialog>
  );
}
