import { useMutation } from '@apollo/client/react';
import { planSessionInput } from '@delibere/shared';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InputForm } from '../../../forms/input-form.tsx';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { graphql } from '../../../gql/gql.ts';
import { SubmitButton } from '../../../ui/form/submit-button.tsx';
import { type ChosenOrganisation, OrganisationField } from '../../directory/forms/organisation-field.tsx';
import type { ChosenCertification } from './certifications-field.tsx';
import { PlanFields } from './plan-fields.tsx';
import { RulesField } from './rules-field.tsx';
import { usePlanLabels } from './use-plan-labels.ts';

const PLAN_SESSION = graphql(`
  mutation PlanSession($input: PlanSessionInput!) {
    planSession(input: $input) {
      ...SessionChange_result @unmask
    }
  }
`);

interface Props {
  /** The only ones there are to choose from, if there is only one of each. */
  readonly centre: ChosenOrganisation | null;
  readonly branch: ChosenOrganisation | null;
  /** Told the id of the new session. */
  readonly onDone: (id: string) => void;
}

/** Plans a session: who holds it, when, where, and for which certifications. Its rules are those of that day, or others in force then. */
export function PlanForm({ centre: onlyCentre, branch: onlyBranch, onDone }: Props): ReactElement {
  const { t } = useTranslation();
  const labels = usePlanLabels();
  const [plan] = useMutation(PLAN_SESSION);
  const [centre, setCentre] = useState(onlyCentre);
  const [branch, setBranch] = useState(onlyBranch);
  const [certifications, setCertifications] = useState<readonly ChosenCertification[]>([]);
  const form = useInputForm({
    schema: planSessionInput,
    defaults: {
      examCentreId: onlyCentre?.id ?? '',
      branchId: onlyBranch?.id ?? '',
      sessionOn: '',
      startsAt: '09:00',
      endsAt: '12:00',
      place: '',
      remoteUrl: '',
      certifications: [] as string[],
      ruleSetId: '',
    },
    labels: { ...labels, examCentreId: t('jury.plan.centre'), branchId: t('jury.plan.branch') },
    submit: async (input) => {
      const { done, problem } = await outcomeOf(plan({ variables: { input } }).then(({ data }) => data?.planSession));
      if (done) onDone(done.id);
      return problem;
    },
  });
  return (
    <InputForm form={form} label={t('jury.plan.title')}>
      <OrganisationField
        field={form.field('examCentreId')}
        kinds={['EXAM_CENTRE']}
        chosen={centre}
        onChoose={(chosen) => {
          setCentre(chosen);
          form.methods.setValue('examCentreId', chosen?.id ?? '');
        }}
      />
      <OrganisationField
        field={form.field('branchId')}
        kinds={['BRANCH']}
        hint={t('jury.plan.branchHint')}
        chosen={branch}
        onChoose={(chosen) => {
          setBranch(chosen);
          form.methods.setValue('branchId', chosen?.id ?? '');
        }}
      />
      <PlanFields
        field={form.field}
        certifications={certifications}
        onCertifications={(chosen) => {
          setCertifications(chosen);
          form.methods.setValue(
            'certifications',
            chosen.map(({ rncpCode }) => rncpCode),
          );
        }}
      />
      <RulesField
        field={form.field('ruleSetId')}
        on={form.methods.watch('sessionOn')}
        certifications={certifications.map(({ rncpCode }) => rncpCode)}
      />
      <SubmitButton pending={form.pending}>{t('jury.plan.do')}</SubmitButton>
    </InputForm>
  );
}
