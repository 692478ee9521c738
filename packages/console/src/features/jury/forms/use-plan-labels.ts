import { useTranslation } from 'react-i18next';

interface PlanLabels {
  readonly sessionOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly remoteUrl: string;
  readonly certifications: string;
  readonly ruleSetId: string;
}

/** What the fields of a plan are called. */
export function usePlanLabels(): PlanLabels {
  const { t } = useTranslation();
  return {
    sessionOn: t('jury.plan.sessionOn'),
    startsAt: t('jury.plan.startsAt'),
    endsAt: t('jury.plan.endsAt'),
    place: t('jury.plan.place'),
    remoteUrl: t('jury.plan.remoteUrl'),
    certifications: t('jury.plan.certifications'),
    ruleSetId: t('jury.plan.rules'),
  };
}
